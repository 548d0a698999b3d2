/**
 * The script's pages – the panel, dialogs – each in a frame of its own without access to this page, with a
 * google.script that keeps the rules of the real one.
 */
import type { Outcome } from '../shared/protocol';
import { make } from './elements';

type Call = (name: string, args: readonly unknown[]) => Promise<Outcome>;
interface Message {
  readonly kind: 'run' | 'close' | 'height';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly value: number;
}

declare const __SHIM__: string;

/** A frame for a page of the script. */
export function scriptFrame(
  html: string,
  title: string,
  call: Call,
  host: { close(): void; height(pixels: number): void },
): HTMLIFrameElement {
  const frame = make('iframe', { title });
  // No same origin: the frame sees neither this page nor its storage, as on Google.
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups allow-downloads');
  const shim = `<script>${__SHIM__}</script>`;
  frame.srcdoc = /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => `${head}${shim}`)
    : `${shim}${html}`;
  const listen = async ({ source, data }: MessageEvent<Message>): Promise<void> => {
    if (source !== frame.contentWindow) {
      if (!frame.isConnected) window.removeEventListener('message', listener);
      return;
    }
    if (data.kind === 'close') return host.close();
    if (data.kind === 'height') return host.height(data.value);
    const outcome = await call(data.name, data.args);
    frame.contentWindow?.postMessage({ id: data.id, outcome }, '*');
  };
  const listener = (event: MessageEvent<Message>): void => void listen(event);
  window.addEventListener('message', listener);
  return frame;
}
