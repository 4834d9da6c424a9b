import { Button, Textfield } from '@digdir/designsystemet-react';
import { decideIngest } from '@regionpuls/contract';
import type { Ingest } from '@regionpuls/domain';
import { useState } from 'react';
import { tell } from '../../queries/tell.ts';
import { ActionFailure } from '../ActionFailure.tsx';
import { useWriting } from '../access/useWriting.ts';
import { useReport } from '../ingests/useReport.ts';
import { RemarkList } from '../report/RemarkList.tsx';
import { useDataReader } from '../useDataReader.ts';

/** The API's own limit. */
const LONGEST = 2000;
const SHORTEST = 3;

interface DecisionFormProps {
  ingest: Ingest;
  decision: 'accept' | 'discard';
  close: () => void;
}

/** Shows what is set aside, and takes the reason. */
export function DecisionForm({ ingest, decision, close }: DecisionFormProps) {
  const { d } = useDataReader();
  const show = useReport();
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const deciding = useWriting((token, given: string) =>
    tell(decideIngest, { params: { id: String(ingest.id) }, body: { decision, reason: given }, token }),
  );
  const accepts = decision === 'accept';
  const doubts = ingest.report.remarks.filter(({ severity }) => severity === 'doubt');
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const given = reason.trim();
        setShort(given.length < SHORTEST);
        if (given.length < SHORTEST) return;
        deciding.mutate(given, {
          onSuccess: ({ id }) => {
            close();
            show(id, accepts ? 'accepted' : 'discarded');
          },
        });
      }}
    >
      <p>{accepts ? d.gate.acceptText : d.gate.discardText}</p>
      {accepts && doubts.length > 0 && (
        <div>
          <p>
            <strong>{d.gate.setAside}</strong>
          </p>
          <RemarkList remarks={doubts} />
        </div>
      )}
      <Textfield
        multiline
        rows={4}
        autoFocus
        label={d.gate.reason}
        description={d.gate.reasonText}
        maxLength={LONGEST}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={short && reason.trim().length < SHORTEST ? d.gate.reasonShort : undefined}
      />
      {deciding.error && <ActionFailure error={deciding.error} />}
      <div className="row">
        <Button type="submit" data-color={accepts ? 'accent' : 'danger'} loading={deciding.isPending}>
          {deciding.isPending ? d.gate.working : d.gate[decision]}
        </Button>
        <Button variant="tertiary" onClick={close}>
          {d.gate.cancel}
        </Button>
      </div>
    </form>
  );
}
