import { Details } from '@digdir/designsystemet-react';
import type { Progress } from '@regionpuls/domain';
import { useReader } from '../reader/useReader.ts';

/** Which method made each derived figure, with where it is described. */
export function Methods({ methods }: { methods: Progress['methods'] }) {
  const { t } = useReader();
  if (methods.length === 0) return null;
  return (
    <Details data-color="neutral" data-size="sm">
      <Details.Summary>{t.target.methods}</Details.Summary>
      <Details.Content>
        <ul>
          {methods.map(({ name, version, citation }) => (
            <li key={name + version}>
              <strong>{name}</strong> {version}: {citation}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
