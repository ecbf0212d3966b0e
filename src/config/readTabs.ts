import * as z from 'zod/mini';
import { serviceIdOfEndpoint } from '../model';
import type { Problem, RequestDef, Tab } from '../model';
import { joinKey } from './key';
import { readPart } from './readPart';
import { readView } from './readView';
import type { ViewContext } from './readView';
import { tabSchema } from './schema/site';

const schema = tabSchema(z.unknown());

/**
 * Reads the tabs of a page. One that is lost is not there, and its problems are the page's.
 * @param before - how many views the page has above them: views are counted through the whole page
 */
export function readTabs(input: readonly unknown[], key: string, before: number, context: ViewContext, pageRequest?: RequestDef): Tab[] {
  const tabs: Tab[] = [];
  let position = before;
  input.forEach((item, index) => {
    const at = joinKey(key, index);
    const read = readPart(schema, item, { key: at, essential: ['title', 'showIf', 'views'], problems: context.problems });
    if (!read) return;
    const id = read.id ?? (/[{]/.test(read.title) ? `tab-${index + 1}` : serviceIdOfEndpoint(read.title) || `tab-${index + 1}`);
    if (tabs.some(tab => tab.id === id)) context.problems.push(taken(id, at));
    else tabs.push({ id, title: read.title, ...(read.showIf !== undefined && { showIf: read.showIf }), views: read.views.map((view, place) => readView(view, joinKey(at, 'views', place), ++position, context, pageRequest)) });
  });
  return tabs;
}

function taken(id: string, key: string): Problem {
  return { severity: 'error', key: joinKey(key, 'id'), message: `Another tab of the page has the id ${id} already.`, expected: 'an id of its own: id: …' };
}
