import { Alert, Button } from '@digdir/designsystemet-react';
import { formatDate } from '@regionpuls/domain';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';

/** Impossible to overlook: what is shown is not what is known today. */
export function AsOfBanner() {
  const { t, language } = useReader();
  const [params, change] = useQueryChoice();
  const asOf = params.get('asOf');
  if (!asOf || !/^\d{4}-\d{2}-\d{2}/.test(asOf)) return null;
  return (
    <Alert data-color="warning" data-size="sm" role="status" className="as-of">
      <p>
        <strong>{t.asOf.banner(formatDate(asOf, language))}</strong> {t.asOf.bannerText}
      </p>
      <Button variant="secondary" data-size="sm" onClick={() => change({ asOf: undefined })}>
        {t.asOf.now}
      </Button>
    </Alert>
  );
}
