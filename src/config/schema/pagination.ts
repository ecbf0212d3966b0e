import * as z from 'zod/mini';
import { expression, text } from './scalars';

const name = z.string().check(z.minLength(1));
const count = z.int().check(z.gte(1), z.lte(1_000_000));
const total = z.union([expression, z.strictObject({ header: name })]);
const common = { total: z.optional(total), maxRows: z.optional(count) };
const sized = { ...common, pageSize: z.optional(count) };

/** The ways in which a service may cut its rows into pages, by name. */
export const paginationSchemas = {
  link: z.strictObject({ type: z.literal('link'), ...common }),
  page: z.strictObject({ type: z.literal('page'), ...sized, pageParam: z.optional(name), sizeParam: z.optional(name), first: z.optional(z.int().check(z.gte(0))) }),
  offset: z.strictObject({ type: z.literal('offset'), ...sized, offsetParam: z.optional(name), limitParam: z.optional(name) }),
  cursor: z.strictObject({ type: z.literal('cursor'), ...sized, next: expression, cursorParam: z.optional(name), sizeParam: z.optional(text) }),
  next: z.strictObject({ type: z.literal('next'), ...common, next: expression }),
};

const { link, page, offset, cursor, next } = paginationSchemas;

/** Any pagination, strictly, as editors check it. */
export const pagination = z.union([z.enum(['link', 'page', 'offset']), link, page, offset, cursor, next]);

/** Rows asked for at a time, and rows fetched in all. */
export const limits = { pageSize: z.optional(count), maxRows: z.optional(count) };
