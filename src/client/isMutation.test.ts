/** @jest-environment node */
import { isMutation } from './isMutation';

it.each([
  ['{ repos { name } }', false],
  ['query { repos { name } }', false],
  ['query mutation { repos { name } }', false],
  ['query Repos($first: Int = 5) { repos(first: $first) { mutation { id } } }', false],
  ['subscription { events { id } }', false],
  ['mutation { restart(id: 1) { ok } }', true],
  ['mutation Restart($id: ID!) { restart(id: $id) { ok } }', true],
  ['  # query {\n mutation Restart { restart }', true],
  ['# mutation\n{ repos { name } }', false],
  ['fragment mutation on Repo { name owner { name } } query { repos { ...mutation } }', false],
  ['fragment F on Repo { name(is: "}") owner { name } } mutation { restart { ...F } }', true],
  ['"""mutation {""" query { a }', false],
  ['query { a } mutation { b }', false],
  ['', false],
])('%j changes something: %s', (document, changes) => {
  expect(isMutation(document)).toBe(changes);
});
