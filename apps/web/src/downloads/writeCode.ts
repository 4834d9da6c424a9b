/** Code that fetches exactly the figures of a view. Codes and periods stay text, so that `0301` does not become 301. */
import type { Texts } from '../texts/texts.ts';

export type Program = 'r' | 'python';

/**
 * @param csv absolute address of the figures as CSV in its form for programs.
 * @param jsonStat absolute address of them as JSON-stat.
 */
export function writeCode(
  program: Program,
  { csv, jsonStat }: { csv: string; jsonStat: string },
  words: Texts['downloads']['code'],
): string {
  return (program === 'r' ? R : PYTHON)(csv, jsonStat, words).join('\n');
}

type Lines = (csv: string, jsonStat: string, words: Texts['downloads']['code']) => string[];

const R: Lines = (csv, jsonStat, words) => [
  `# ${words.empty('NA')}`,
  `${words.variable} <- read.csv(`,
  `  "${csv}",`,
  '  colClasses = c(region = "character", period = "character")',
  ')',
  '',
  `# ${words.labels}`,
  '# install.packages("rjstat")',
  `# json <- paste(readLines("${jsonStat}", warn = FALSE), collapse = "")`,
  `# ${words.variable} <- rjstat::fromJSONstat(json, naming = "label")`,
];

const PYTHON: Lines = (csv, jsonStat, words) => [
  'import pandas as pd',
  '',
  `# ${words.empty('NaN')}`,
  `${words.variable} = pd.read_csv(`,
  `    "${csv}",`,
  '    dtype={"region": str, "period": str},',
  ')',
  '',
  `# ${words.labels}`,
  '# pip install pyjstat',
  '# from pyjstat import pyjstat',
  `# ${words.variable} = pyjstat.Dataset.read("${jsonStat}").write("dataframe")`,
];
