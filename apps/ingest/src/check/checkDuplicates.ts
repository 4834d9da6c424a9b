import type { Check } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** One value per indicator, region, breakdown, period and release. */
export const checkDuplicates: Check = ({ releases }) => {
  const findings: Finding[] = [];
  for (const { published, series } of releases) {
    const seen = new Map<string, number>();
    for (const { key, points } of series) {
      for (const { line, period } of points) {
        const name = `${key.indicator}, region ${key.region}, ${key.breakdown}, ${period}`;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, line);
        else {
          const text = `${name}, publisert ${published.published}, står to ganger: linje ${first} og linje ${line}.`;
          findings.push(finding('duplicate', 'error', text, [first, line]));
        }
        if (findings.length >= 20) return findings;
      }
    }
  }
  return findings;
};
