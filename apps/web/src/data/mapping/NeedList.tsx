import { Alert } from '@digdir/designsystemet-react';
import { useDataReader } from '../useDataReader.ts';
import type { Need } from './mappingOf.ts';

/** What must be said before the mapping can be saved. */
export function NeedList({ needs }: { needs: readonly Need[] }) {
  const { d } = useDataReader();
  return (
    <Alert data-color="warning" data-size="sm" role="alert">
      <strong>{d.mapping.problems}</strong>
      <ul className="plain">
        {needs.map((need) => (
          <li key={'where' in need ? `${need.what} ${need.where}` : need.what}>
            {'where' in need ? d.mapping.needs[need.what](need.where) : d.mapping.needs[need.what]}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
