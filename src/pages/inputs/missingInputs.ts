import { scopeMentions } from '../../expressions';
import type { Input, RequestDef, Service } from '../../model';
import type { InputValues } from './inputValues';

/** The required inputs without a value that a request names, or its service in the headers of all; until they have one, it is not sent. */
export function missingInputs(request: RequestDef | undefined, inputs: readonly Input[], values: InputValues, services: Record<string, Service>): Input[] {
  const missing = inputs.filter(({ name, required }) => required && values[name] === undefined);
  if (!request || missing.length === 0) return [];
  const names = scopeMentions('inputs', [request, services[request.service]?.headers]).map(mention => mention.name);
  return missing.filter(({ name }) => names.includes(name) || names.includes('*'));
}

/**
 * What a person does about inputs without a value.
 * @param why - the end of the sentence
 */
export function askFor(missing: readonly Input[], why: string): string {
  const verb = missing.some(({ type }) => type === 'text' || type === 'number') ? 'Fill in' : 'Choose';
  const labels = missing.map(({ label }) => label);
  const [last = '', ...others] = labels.reverse();
  return `${verb} ${others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : last} ${why}.`;
}
