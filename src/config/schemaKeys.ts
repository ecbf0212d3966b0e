import type * as z from 'zod/mini';

/** What the definitions of the kinds of schema we use have in common; zod keeps them under `_zod.def`. */
interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  options?: z.core.$ZodType[];
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
}

/** The keys that the objects at a path of a schema know; of a union, those of every alternative. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const keys = new Set<string>();
  for (const reached of follow([schema], path)) {
    for (const key of Object.keys(definition(reached).shape ?? {})) keys.add(key);
  }
  return [...keys];
}

function definition(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}

function follow(schemas: z.core.$ZodType[], path: readonly PropertyKey[]): z.core.$ZodType[] {
  const here = schemas.flatMap(unwrap);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const next = here.flatMap(schema => {
    const { shape, element, valueType } = definition(schema);
    return [shape?.[String(step)], element, valueType].filter(child => child !== undefined);
  });
  return follow(next, rest);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, options } = definition(schema);
  if (innerType) return unwrap(innerType);
  return options ? options.flatMap(unwrap) : [schema];
}
