import { numberFormat } from '../../cells';
import { ExpressionError, compile } from '../../expressions';
import type { Expression } from '../../expressions';
import type { Format, Json, Scopes } from '../../model';
import type { ChartSeries, Value } from './ChartData';
import type { SeriesConfig } from './definition';
import { isGap, readNumberAs } from './readNumberAs';

/** Collects the points of one series as they come, and what is wrong with them. */
export class PlacedSeries {
  readonly places: number[] = [];
  private readonly values: Array<number | null> = [];
  private readonly expression: Expression;
  private unreadable = 0;
  private failure: string | undefined;

  constructor(
    readonly id: string,
    private readonly config: SeriesConfig,
    private readonly format: Format,
  ) {
    this.expression = compile(config.value);
  }

  /** Takes what a point holds of the series; an expression that throws leaves a gap. */
  add(place: number, point: Json, scopes: Scopes): void {
    this.places.push(place);
    this.values.push(this.read(point, scopes));
  }

  /**
   * Beside the places of an axis.
   * @param index - where on the axis a place stands
   */
  aligned(index: ReadonlyMap<number, number>): ChartSeries {
    const values = new Array<Value>(index.size).fill(undefined);
    this.places.forEach((place, at) => {
      values[index.get(place) ?? 0] = this.values[at];
    });
    const { title, color } = this.config;
    return { id: this.id, title, ...(color && { color }), values };
  }

  /** What is worth knowing of it. */
  notes(): string[] {
    const { title } = this.config;
    const number = numberFormat();
    const twice = this.places.length - new Set(this.places).size;
    return [
      ...(this.failure === undefined ? [] : [`${title} has gaps, as its expression fails: ${this.failure}`]),
      ...(this.unreadable > 0 ? [`${title} has ${number.format(this.unreadable)} ${this.unreadable === 1 ? 'value that is no number' : 'values that are no numbers'}.`] : []),
      ...(twice > 0 ? [`${title} has ${number.format(twice)} ${twice === 1 ? 'place' : 'places'} with more than one value; the last one counts.`] : []),
    ];
  }

  private read(point: Json, scopes: Scopes): number | null {
    try {
      const value = this.expression.evaluate(point, scopes);
      const number = readNumberAs(value, this.format);
      if (number === undefined && !isGap(value)) this.unreadable += 1;
      return number ?? null;
    } catch (error) {
      this.failure ??= error instanceof ExpressionError ? [error.message, error.hint].filter(Boolean).join(' ') : String(error);
      return null;
    }
  }
}
