/** Sends a file as a form: `fetch` does not tell how much has been sent, the older request does. */
import { ProblemError, type Problem, type ResponseOf, type Route, urlOf } from '@regionpuls/contract';

interface Sending {
  file: File;
  query: Record<string, string | undefined>;
  token: string;
  /** Ends the request when aborted. */
  signal: AbortSignal;
  /** Part of the bytes sent, 0 to 1. */
  onSent?: (share: number) => void;
}

/**
 * @throws ProblemError with the API's problem document; TypeError when there is no answer; DOMException `AbortError` when
 * aborted.
 */
export function sendFile<R extends Route>(
  route: R,
  { file, query, token, signal, onSent }: Sending,
): Promise<ResponseOf<R>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    if (signal.aborted) return reject(aborted());
    signal.addEventListener('abort', abort);
    request.open(route.method, urlOf(route, { query }));
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onSent?.(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent?.(1);
    request.onabort = () => reject(aborted());
    request.onerror = () => reject(new TypeError('no answer'));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as never);
      else reject(new ProblemError(problemOf(request)));
    };
    request.onloadend = () => signal.removeEventListener('abort', abort);
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function aborted(): DOMException {
  return new DOMException('aborted', 'AbortError');
}

function problemOf({ status, responseText }: XMLHttpRequest): Problem {
  try {
    return JSON.parse(responseText) as Problem;
  } catch {
    return { type: 'about:blank', title: 'No answer', status, detail: `HTTP ${status}` };
  }
}
