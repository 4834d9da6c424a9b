import { Details } from '@digdir/designsystemet-react';
import { useDataReader } from '../useDataReader.ts';

export const TOKEN_COMMAND = 'npm run token -- create --role editor --name «…»';

/** Where keys come from. */
export function HowToGetKey({ open = false }: { open?: boolean }) {
  const { d } = useDataReader();
  return (
    <Details data-size="sm" data-color="neutral" defaultOpen={open}>
      <Details.Summary>{d.access.how}</Details.Summary>
      <Details.Content>
        <p>{d.access.howText}</p>
        <p>
          {d.access.howCommand} <code className="command">{TOKEN_COMMAND}</code>
        </p>
      </Details.Content>
    </Details>
  );
}
