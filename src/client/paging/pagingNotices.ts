import type { Diagnosis, Pagination, Service } from '../../model';
import { allowedHeadersYaml } from '../diagnose/appConfig';
import { rowCap } from './nextPage';
import type { NextPage } from './nextPage';
import type { PageFacts } from './readPage';

/** Says why there may be more rows than can be had, and which line of app-config mends it. */
export function pagingNotices(pagination: Pagination, service: Service, pages: readonly PageFacts[], next: NextPage): Diagnosis[] {
  const header = pages[0]?.missingHeader;
  return [...endNotices(pagination, service, pages, next), ...(header === undefined ? [] : [missing(header, service)])];
}

function endNotices(pagination: Pagination, service: Service, pages: readonly PageFacts[], next: NextPage): Diagnosis[] {
  if (!('end' in next)) return [];
  switch (next.end) {
    case 'capped':
      return [
        notice(`Only the first ${rowCap(pagination, pages)} rows are loaded.`, 'Narrow down what is asked for, or raise the limit:', ['proxyPages:', '  defaults:', `    maxRows: ${pagination.maxRows * 2}`].join('\n')),
      ];
    case 'repeated':
      return [notice(`${service.title} sent the same page twice, so there is no getting further.`, repeatedAdvice(pagination))];
    case 'outside':
      return [notice(`The next page is refused: it leads out of the base of ${service.title}.`, `The service names ${shorten(next.url)}. Pages reach only what lies below the service's base.`)];
    default: {
      const [total, loaded] = [pages[0]?.total, pages.reduce((sum, { rows }) => sum + rows.length, 0)];
      return total !== undefined && total > loaded ? [notice(`${service.title} speaks of ${total} rows, and sent ${loaded}.`, 'No page came after them. The total may count rows that you may not see.')] : [];
    }
  }
}

function repeatedAdvice(pagination: Pagination): string {
  switch (pagination.type) {
    case 'page':
      return `It may not know the parameter ${pagination.pageParam}: check pageParam.`;
    case 'offset':
      return `It may not know the parameter ${pagination.offsetParam}: check offsetParam.`;
    case 'cursor':
      return `It may not know the parameter ${pagination.cursorParam}: check cursorParam.`;
    default:
      return 'Its link to the next page leads back.';
  }
}

function missing(header: string, service: Service): Diagnosis {
  const title = header === 'Link' ? 'There may be more rows: no Link header arrived.' : `There is no total: the header ${header} did not arrive.`;
  if (service.kind === 'url') return notice(title, `The service has to allow it: Access-Control-Expose-Headers: ${header}.`);
  return notice(title, `If ${service.title} sends it, the proxy has to let it pass:`, allowedHeadersYaml(service, header));
}

function notice(title: string, advice: string, config?: string): Diagnosis {
  return { kind: 'paging', who: 'operator', title, advice, ...(config !== undefined && { config }), transient: false };
}

function shorten(url: string): string {
  return url.length > 120 ? `${url.slice(0, 119)}…` : url;
}
