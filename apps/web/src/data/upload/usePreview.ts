import { previewTable } from '@regionpuls/contract';
import type { TablePreview } from '@regionpuls/domain';
import { useState } from 'react';
import { sendFile } from '../../queries/sendFile.ts';
import { useWriting } from '../access/useWriting.ts';

/** How the beginning of a table is to be shown, where the file does not tell. */
export interface PreviewChoice {
  sheet?: string | undefined;
  encoding?: string | undefined;
  delimiter?: string | undefined;
}

export interface Preview {
  /** What was seen last. */
  shown: TablePreview | null;
  isLooking: boolean;
  error: Error | null;
  look: (file: File, choice: PreviewChoice, found?: (preview: TablePreview) => void) => void;
}

/** The beginning of a file as the API sees it; nothing of it is kept there. */
export function usePreview(): Preview {
  const [shown, setShown] = useState<{ file: File; preview: TablePreview } | null>(null);
  const looking = useWriting(
    (token, { file, choice }: { file: File; choice: PreviewChoice }) =>
      sendFile(previewTable, {
        file,
        query: { ...choice, delimiter: choice.delimiter === '\t' ? 'tab' : choice.delimiter },
        token,
        signal: new AbortController().signal,
      }),
    { changes: false },
  );
  return {
    shown: shown?.preview ?? null,
    isLooking: looking.isPending,
    error: looking.error,
    look: (file, choice, found) => {
      if (shown?.file !== file) setShown(null);
      looking.mutate(
        { file, choice },
        {
          onSuccess: (preview) => {
            setShown({ file, preview });
            found?.(preview);
          },
        },
      );
    },
  };
}
