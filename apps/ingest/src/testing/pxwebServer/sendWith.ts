/** Sends an answer, or what a fault makes of it. */
import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';

export function sendWith(
  fault: Fault | null,
  response: ServerResponse,
  status: number,
  text: string,
  onSilence: () => void = () => undefined,
): void {
  if (fault === null || fault === 'moved') return send(response, status, text);
  const half = text.slice(0, Math.floor(text.length / 2));
  const type = 'application/json; charset=utf-8';
  switch (fault) {
    case 'html':
      return send(response, 200, '<!DOCTYPE html><html><body>Vedlikehold</body></html>', 'text/html');
    case 'hang':
      return onSilence();
    case 'reset':
      response.socket?.destroy();
      return;
    case 'half':
      return send(response, 200, half);
    case 'cut':
      response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
      response.write(half, () => response.socket?.destroy());
      return;
    case 'slow':
      response.writeHead(200, { 'content-type': type });
      dribble(response, text, onSilence);
      return;
    default:
      if ('status' in fault) {
        if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter);
        return send(response, fault.status, fault.body ?? '');
      }
      return send(response, 200, fault.body, fault.type ?? type);
  }
}

/** A few bytes, one after the other, and then no more. */
function dribble(response: ServerResponse, text: string, onSilence: () => void): void {
  let at = 0;
  const next = () => {
    if (at === 5) return onSilence();
    response.write(text[at++]!, next);
  };
  next();
}

export function send(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'application/json; charset=utf-8',
) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
