import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORGES } from './forges';
import { KUBERNETES } from './kubernetes';
import { largeBody } from './largeBody';
import { MAPS } from './maps';
import { OPERATIONS } from './operations';
import { PEOPLE } from './people';
import type { Payload } from './Payload';
import { SERIES } from './series';
import { WIRE } from './wire';

export type { Expected, ExpectedColumn, Payload } from './Payload';

/** Every documented response that the sample service gives, with what a page has to make of it. */
export const PAYLOADS: readonly Payload[] = [...FORGES, ...OPERATIONS, ...PEOPLE, ...KUBERNETES, ...MAPS, ...SERIES, ...WIRE];

/** The bytes of a body: of its file, made for the large one, none for the others. */
export function readBody({ name, file }: Payload): Buffer {
  if (name === 'large') return largeBody();
  return file === undefined ? Buffer.alloc(0) : readFileSync(join(__dirname, 'bodies', file));
}
