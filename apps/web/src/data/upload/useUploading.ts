import { uploadIngest } from '@regionpuls/contract';
import type { Ingest } from '@regionpuls/domain';
import { useEffect, useRef, useState } from 'react';
import { sendFile } from '../../queries/sendFile.ts';
import { useWriting } from '../access/useWriting.ts';
import { newJob } from './newJob.ts';

export interface Uploading {
  /** Part of the file that has been sent, 0 to 1; null while nothing is under way. */
  sent: number | null;
  /** Names the upload, to ask how far its reading has come. */
  job: string | null;
  busy: boolean;
  cancelled: boolean;
  error: Error | null;
  send: (file: File, query: Record<string, string | undefined>, done: (ingest: Ingest) => void) => void;
  cancel: () => void;
  reset: () => void;
}

/** Sends a file in and waits until it is read. Leaving the page ends it. */
export function useUploading(): Uploading {
  const [state, setState] = useState<{ sent: number; job: string } | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const uploading = useWriting(
    (token, { file, query, job }: { file: File; query: Record<string, string | undefined>; job: string }) => {
      const abort = new AbortController();
      running.current = abort;
      return sendFile(uploadIngest, {
        file,
        query: { ...query, job },
        token,
        signal: abort.signal,
        onSent: (sent) => setState({ sent, job }),
      });
    },
  );
  const isAborted = uploading.error?.name === 'AbortError';
  return {
    sent: uploading.isPending ? (state?.sent ?? 0) : null,
    job: uploading.isPending ? (state?.job ?? null) : null,
    busy: uploading.isPending,
    cancelled,
    error: isAborted ? null : uploading.error,
    send: (file, query, done) => {
      setCancelled(false);
      setState(null);
      uploading.mutate({ file, query, job: newJob() }, { onSuccess: done });
    },
    cancel: () => {
      setCancelled(true);
      running.current?.abort();
    },
    reset: () => {
      running.current?.abort();
      setCancelled(false);
      uploading.reset();
    },
  };
}
