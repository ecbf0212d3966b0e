/** The columns of a row where there is room for them: state, service, latency, age, what it says, a button. */
export const COLUMNS = '96px minmax(170px, 2fr) 164px 112px minmax(0, 4fr) 34px';

/** Where rows have columns; narrower ones are stacked. */
export const WIDE = 'md';
