import { InfiniteQueryObserver, hashKey } from '@tanstack/react-query';
import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query';
import { buildRequest } from '../../client';
import type { Json, RowAnswer, RowAnswers, RowWatch } from '../../model';
import { answerKey } from '../answerKey';
import { diagnosisOf } from '../diagnosisOf';
import type { LoadedPage } from '../loadPage';
import { rowQuery } from './rowQuery';
import type { Asked, RowSource } from './rowQuery';

/** A request that is kept fresh while somebody looks. */
interface Watched {
  observer: ReturnType<typeof observe>;
  stop: () => void;
}

const ON_ITS_WAY: RowAnswer = {};

/**
 * Sends the requests of rows that somebody looks at, through the cache of the site: one that another row or view has sent is
 * not sent again, and what is given up is cancelled. What nobody looks at any more is kept for a while, as all answers are.
 */
export class RowAnswerStore implements RowAnswers {
  private readonly listeners = new Set<() => void>();
  private readonly watches = new Map<RowWatch, () => void>();
  private readonly answers = new WeakMap<object, { data: unknown; error: unknown; answer: RowAnswer }>();
  private asked = new WeakMap<object, Record<string, Asked | RowAnswer>>();

  /** @param freshSince - answers from before are asked for again, in milliseconds since the epoch */
  constructor(
    private source: RowSource,
    private readonly freshSince: number,
  ) {}

  /** Goes on with other scopes; a request that they do not change stays under way. */
  update(source: RowSource): void {
    if (source === this.source) return;
    this.source = source;
    this.asked = new WeakMap();
    this.watches.forEach(lookAgain => lookAgain());
    this.tell();
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly read = (name: string, row: Json): RowAnswer => {
    const asked = this.ask(name, row);
    if (!('hash' in asked)) return asked;
    const query = this.source.queries.getQueryCache().get<InfiniteData<LoadedPage>>(asked.hash);
    return query ? this.answerOf(query) : ON_ITS_WAY;
  };

  readonly watch = (): RowWatch => {
    const watched = new Map<string, Watched>();
    let looked: Parameters<RowWatch['look']> = [[], []];
    const lookAgain = () => this.follow(watched, ...looked);
    const watch: RowWatch = {
      look: (...now) => {
        looked = now;
        lookAgain();
      },
      end: () => {
        this.watches.delete(watch);
        watched.forEach(({ stop }) => stop());
      },
    };
    this.watches.set(watch, lookAgain);
    return watch;
  };

  readonly retry = (name: string, row: Json): void => {
    const asked = this.ask(name, row);
    if (!('hash' in asked)) return;
    this.source.client.letThrough(asked.request.service.id);
    void this.source.queries.refetchQueries({ queryKey: asked.key, exact: true });
  };

  private follow(watched: Map<string, Watched>, rows: readonly Json[], names: readonly string[]): void {
    const wanted = new Map<string, Asked>();
    for (const row of rows)
      for (const name of names) {
        const asked = this.ask(name, row);
        if ('hash' in asked) wanted.set(asked.hash, asked);
      }
    for (const [hash, asked] of wanted) {
      const options = rowQuery(this.source, asked, this.freshSince);
      const known = watched.get(hash);
      if (known) known.observer.setOptions(options);
      else {
        const observer = observe(this.source.queries, options);
        watched.set(hash, { observer, stop: observer.subscribe(() => this.tell()) });
      }
    }
    for (const [hash, { stop }] of watched) {
      if (wanted.has(hash)) continue;
      watched.delete(hash);
      stop();
    }
  }

  /** The request of a row, or what is to be said where there is none. */
  private ask(name: string, row: Json): Asked | RowAnswer {
    const held = this.source.held[name];
    if (held) return held;
    if (typeof row !== 'object' || row === null) return this.build(name, row);
    const known = this.asked.get(row) ?? {};
    this.asked.set(row, known);
    return (known[name] ??= this.build(name, row));
  }

  private build(name: string, row: Json): Asked | RowAnswer {
    const { requests, services, scopes, user, chosenMs } = this.source;
    const def = requests[name];
    const service = def && services[def.service];
    if (!service) return ON_ITS_WAY;
    try {
      const request = buildRequest(def, service, { ...scopes, row });
      const key = answerKey(user, request);
      return { request, key, hash: hashKey(key), refreshMs: chosenMs ?? def.refreshMs };
    } catch (error) {
      return { diagnosis: diagnosisOf(error) };
    }
  }

  private answerOf(query: Query<InfiniteData<LoadedPage>>): RowAnswer {
    const { data, error } = query.state;
    const known = this.answers.get(query);
    if (known && known.data === data && known.error === error) return known.answer;
    const page = data?.pages[0];
    const diagnosis = error ? diagnosisOf(error) : page?.warning;
    const answer = { ...(page && { value: page.decoded.value }), ...(diagnosis && { diagnosis }) };
    this.answers.set(query, { data, error, answer });
    return answer;
  }

  private tell(): void {
    this.listeners.forEach(listener => listener());
  }
}

function observe(queries: QueryClient, options: ReturnType<typeof rowQuery>) {
  return new InfiniteQueryObserver(queries, options);
}
