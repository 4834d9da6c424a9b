/** Words that NAV and counties use over columns of figures, for the suggestion of a mapping; it is looked at before it is used. */
const CONCEPTS: readonly [RegExp, string][] = [
  [/delvis\s+(arbeids)?ledige?\b/i, 'nav-partly-unemployed'],
  [/tiltak/i, 'nav-on-programmes'],
  [/ledige?\b/i, 'nav-unemployed'],
];
const RATE = /prosent|andel|del av|pst\.?|%|rate/i;
const COUNT = /antall|antal|personer|personar|count/i;

/** The indicator that a heading and the titles above it name; null where no word is known. */
export function guessNavIndicator(heading: string, titles: string): string | null {
  const find = (text: string) => CONCEPTS.find(([words]) => words.test(text))?.[1];
  const count = find(heading) ?? find(titles);
  if (!count) return null;
  const isRate = RATE.test(heading) || (RATE.test(titles) && !COUNT.test(`${heading} ${titles}`));
  return isRate ? `${count}-rate` : count;
}
