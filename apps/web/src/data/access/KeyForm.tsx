import { Button, Textfield } from '@digdir/designsystemet-react';
import { ProblemError, readAccess } from '@regionpuls/contract';
import { type FormEvent, useState } from 'react';
import { tell } from '../../queries/tell.ts';
import { useDataReader } from '../useDataReader.ts';
import { useAccess } from './useAccess.ts';

/** Anything else cannot be sent, and is no key. */
const FORM = /^[A-Za-z0-9_-]{1,200}$/;

/** Takes a key, and keeps it once the API has said whose it is. */
export function KeyForm({ close }: { close: () => void }) {
  const { d } = useDataReader();
  const { hold } = useAccess();
  const [problem, setProblem] = useState<string | null>(null);
  const [checking, setChecking] = useState(false);
  const check = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('key');
    const token = typeof given === 'string' ? given.trim() : '';
    if (!FORM.test(token)) return setProblem(token === '' ? d.access.empty : d.access.badForm);
    setChecking(true);
    try {
      hold({ token, access: await tell(readAccess, { token }) });
      close();
    } catch (error) {
      const refused = error instanceof ProblemError && [401, 403].includes(error.problem.status);
      setProblem(refused ? d.access.wrong : d.access.unreachable);
      setChecking(false);
    }
  };
  return (
    <form onSubmit={(event) => void check(event)} className="stack" noValidate>
      <p>{d.access.text}</p>
      <Textfield
        label={d.access.field}
        name="key"
        type="password"
        autoComplete="off"
        autoFocus
        spellCheck={false}
        error={problem ?? undefined}
      />
      <div className="row">
        <Button type="submit" data-color="accent" loading={checking}>
          {checking ? d.access.checking : d.access.check}
        </Button>
        <Button variant="tertiary" onClick={close}>
          {d.access.cancel}
        </Button>
      </div>
    </form>
  );
}
