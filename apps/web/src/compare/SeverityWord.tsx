import type { Severity } from '@regionpuls/domain';
import { useReader } from '../reader/useReader.ts';

/** Each severity has an outline of its own: an octagon stops, a diamond withholds, a triangle warns, a circle informs. */
const OUTLINES: Record<Severity, string> = {
  block: 'M8 1.5h8l6.5 6.5v8L16 22.5H8L1.5 16V8z',
  'block-headline': 'M12 .8 23.2 12 12 23.2.8 12z',
  warn: 'M12 1.8 23.3 21.5H.7z',
  info: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
};
const SIGNS: Record<Severity, string> = {
  block: 'M8 8l8 8M16 8l-8 8',
  'block-headline': 'M12 6.8v6M12 16.8v.2',
  warn: 'M12 9v5.5M12 18v.2',
  info: 'M12 10.5v7M12 6.8v.2',
};

export function SeverityWord({ severity }: { severity: Severity }) {
  const { t } = useReader();
  return (
    <span className="severity" data-severity={severity}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path className="severity__outline" d={OUTLINES[severity]} />
        <path className="severity__sign" d={SIGNS[severity]} />
      </svg>
      {t.compare.severities[severity]}
    </span>
  );
}
