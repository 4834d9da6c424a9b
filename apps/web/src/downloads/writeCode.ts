/** Code that fetches exactly the figures of a view. Codes and periods stay text, so that `0301` does not become 301. */
import type { Texts } from '../texts/texts.ts';

export type Program = 'r' | 'python';

/** Columns of a series file that hold codes. */
export const SERIES_CODES: readonly string[] = ['region', 'period'];

interface Fetched {
  /** Absolute address of the figures as CSV in its form for programs. */
  csv: string;
  /** Absolute address of them as JSON-stat. */
  jsonStat: string;
  /** Columns of the CSV file that must stay text. */
  codes: readonly string[];
}

export function writeCode(program: Program, fetched: Fetched, words: Texts['downloads']['code']): string {
  return (program === 'r' ? R : PYTHON)(fetched, words).join('\n');
}

type Lines = (fetched: Fetched, words: Texts['downloads']['code']) => string[];

const R: Lines = ({ csv, jsonStat, codes }, words) => [
  `# ${words.empty('NA')}`,
  `${words.variable} <- read.csv(`,
  `  "${csv}",`,
  `  colClasses = c(${codes.map((code) => `${code} = "character"`).join(', ')})`,
  ')',
  '',
  `# ${words.labels}`,
  '# install.packages("rjstat")',
  `# json <- paste(readLines("${jsonStat}", warn = FALSE), collapse = "")`,
  `# ${words.variable} <- rjstat::fromJSONstat(json, naming = "label")`,
];

const PYTHON: Lines = ({ csv, jsonStat, codes }, words) => [
  'import pandas as pd',
  '',
  `# ${words.empty('NaN')}`,
  `${words.variable} = pd.read_csv(`,
  `    "${csv}",`,
  `    dtype={${codes.map((code) => `"${code}": str`).join(', ')}},`,
  ')',
  '',
  `# ${words.labels}`,
  '# pip install pyjstat',
  '# from pyjstat import pyjstat',
  `# ${words.variable} = pyjstat.Dataset.read("${jsonStat}").write("dataframe")`,
];
