/** Whether a module is the program that was started, rather than imported by another. */
export function isMain(module: NodeJS.Module): boolean {
  return require.main === module;
}
