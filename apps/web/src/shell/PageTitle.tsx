import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';

interface PageTitleProps {
  /** Heading and document title. */
  title: string;
  /** Document title when it should say more than the heading. */
  documentTitle?: string;
  lead?: string;
  /** A tag beside the heading. */
  beside?: ReactNode;
  /** A choice that the whole page follows. */
  control?: ReactNode;
  above?: ReactNode;
}

/** The page's one h1, its opening sentence, and the document's title. */
export function PageTitle({ title, documentTitle = title, lead, beside, control, above }: PageTitleProps) {
  useEffect(() => {
    document.title = `${documentTitle} – Regionpuls`;
  }, [documentTitle]);
  return (
    <div className="title">
      {above}
      <div className="title__columns">
        <div>
          <div className="title__row">
            <Heading level={1} className="title__heading">
              {title}
            </Heading>
            {beside}
          </div>
          {lead && <Paragraph className="title__lead">{lead}</Paragraph>}
        </div>
        {control}
      </div>
    </div>
  );
}
