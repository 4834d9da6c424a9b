import type { Finding, Severity } from '@regionpuls/domain';
import { useReader } from '../reader/useReader.ts';
import { SeverityWord } from './SeverityWord.tsx';

const GRAVITY: Record<Severity, number> = { block: 0, 'block-headline': 1, warn: 2, info: 3 };

/** What the guard has to say, the gravest first: a word, a shape and a sentence each. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t, language } = useReader();
  if (findings.length === 0) return null;
  return (
    <ul className="findings" aria-label={t.compare.findings}>
      {[...findings]
        .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
        .map(({ code, severity, text }) => (
          <li key={code + text.nb} data-severity={severity}>
            <SeverityWord severity={severity} />
            <p>{text[language]}</p>
          </li>
        ))}
    </ul>
  );
}
