import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { ProblemError } from '@regionpuls/contract';
import { useReader } from '../reader/useReader.ts';
import { useOnline } from '../shell/useOnline.ts';
import { useRetry } from './useRetry.ts';

interface FailureProps {
  error: Error;
  /** What is still on the screen, when something is. */
  kept?: string;
  /** False where the page's own heading says it. */
  headed?: boolean;
}

/** Says what went wrong in words, with the API's own explanation, and offers to try again. */
export function Failure({ error, kept, headed = true }: FailureProps) {
  const { t } = useReader();
  const online = useOnline();
  const retry = useRetry();
  const problem = error instanceof ProblemError ? error.problem : null;
  return (
    <Alert data-color={kept ? 'warning' : 'danger'} role="alert" className="failure">
      {headed && (
        <Heading level={2} data-size="2xs">
          {online ? t.failure.title : t.failure.offlineTitle}
        </Heading>
      )}
      {problem ? (
        <Paragraph>
          {t.failure.answer} <span lang="en">{problem.detail}</span>
        </Paragraph>
      ) : (
        <Paragraph>{online ? t.failure.noAnswer : t.failure.offline}</Paragraph>
      )}
      {kept && <Paragraph>{kept}</Paragraph>}
      <Button variant="secondary" data-size="sm" onClick={retry}>
        {t.failure.retry}
      </Button>
    </Alert>
  );
}
