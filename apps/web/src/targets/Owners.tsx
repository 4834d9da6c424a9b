import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { partnersQuery } from '../queries/partners.ts';
import { useReader } from '../reader/useReader.ts';

export function Owners({ owners }: { owners: readonly string[] }) {
  const { t } = useReader();
  const partners = useQuery(partnersQuery).data ?? [];
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.name ?? id;
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t.target.owners}
      </Heading>
      {owners.length === 0 ? (
        <p>{t.target.noOwners}</p>
      ) : (
        <ul className="plain">
          {owners.map((id) => (
            <li key={id}>{nameOf(id)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
