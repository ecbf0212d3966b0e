export type LogLine = { level: string; text: string };

/** A line of the backend's log, which is JSON in production, as a person reads it. */
export function readableLog(line: string): LogLine {
  try {
    const { level, message, plugin, stack } = JSON.parse(line) as Record<string, string | undefined>;
    return { level: level ?? 'info', text: `${plugin ? `${plugin}: ` : ''}${message ?? line}${stack ? `\n${stack}` : ''}` };
  } catch {
    return { level: 'info', text: line };
  }
}
