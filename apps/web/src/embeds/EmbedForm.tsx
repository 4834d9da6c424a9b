import { type View, osloDay } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';
import { EmbedChoices } from './EmbedChoices.tsx';
import { EmbedCodes } from './EmbedCodes.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { chartQuery } from './chartQuery.ts';

/** What is chosen here holds for the embedded chart alone; the page behind stays as it was. */
export function EmbedForm({ view }: { view: View }) {
  const { language } = useReader();
  const [chosen, setChosen] = useState<View>({ ...view, lang: language });
  const [today] = useState(() => osloDay(new Date()));
  const query = useQuery(chartQuery(chosen));
  return (
    <>
      <EmbedChoices chosen={chosen} day={view.asOf ?? today} choose={setChosen} />
      <Answered query={query} waiting={{ height: '30rem' }}>
        {(chart) => (
          <div aria-busy={query.isPlaceholderData}>
            <EmbedPreview chart={chart} />
            <EmbedCodes chart={chart} />
          </div>
        )}
      </Answered>
    </>
  );
}
