import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';

interface CopyableProps {
  text: string;
  /** «Kopier adressen», «Adressen er kopiert», and what to do when it could not be. */
  words: { copy: string; copied: string; notCopied: string };
}

/** Text to take along, with a button that copies it and says whether it did. */
export function Copyable({ text, words }: CopyableProps) {
  const [said, setSaid] = useState<{ of: string; done: boolean } | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid({ of: text, done: true }),
      () => setSaid({ of: text, done: false }),
    );
  return (
    <div className="copyable">
      <pre>
        <code>{text}</code>
      </pre>
      <div className="copyable__foot">
        <Button variant="secondary" data-size="sm" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{said?.of === text ? (said.done ? words.copied : words.notCopied) : ''}</span>
      </div>
    </div>
  );
}
