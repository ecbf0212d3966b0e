export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** A copy with a value at a path such as `views[0].columns[0].value`; what is missing on the way is made. */
export function setAt(whole: JsonObject, path: string, value: Json): JsonObject {
  const steps = [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) => (index === undefined ? step : Number(index)));
  return set(whole, steps, value) as JsonObject;
}

function set(whole: Json | undefined, [step, ...rest]: (string | number)[], value: Json): Json {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(whole) ? [...whole] : [];
    list[step] = set(list[step], rest, value);
    return list;
  }
  const object = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? whole : {};
  return { ...object, [step]: set(object[step], rest, value) };
}
