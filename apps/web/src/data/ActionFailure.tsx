import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { ProblemError } from '@regionpuls/contract';
import { todoOf } from './todoOf.ts';
import { useDataReader } from './useDataReader.ts';

/** Why something could not be done, in the API's own words, and what to do about it. */
export function ActionFailure({ error }: { error: Error }) {
  const { d } = useDataReader();
  const problem = error instanceof ProblemError ? error.problem : null;
  return (
    <Alert data-color="danger" data-size="sm" role="alert">
      <Heading level={3} data-size="2xs">
        {d.problem.title}
      </Heading>
      <Paragraph>{d.problem.todo[todoOf(error)]}</Paragraph>
      {problem && (
        <Paragraph>
          {d.problem.answer}{' '}
          <span lang="en" className="answer">
            {problem.detail}
          </span>
        </Paragraph>
      )}
    </Alert>
  );
}
