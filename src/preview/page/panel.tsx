import { useEffect, useRef } from 'preact/hooks';
import type { FromPanel, ToPanel } from './messages';

export interface PanelContent {
  title: string;
  html: string;
}

interface PanelProps {
  content: PanelContent;
  /** Put before the page's own scripts. */
  script: string;
  labels: { panel: string; close: string };
  onCall(name: string, args: unknown[]): Promise<unknown>;
  onClose(): void;
  onFocusGrid(): void;
}

/** The page as Google would serve it: with its interface to the server in place before its own scripts run. */
export function pageWith(script: string, html: string): string {
  const tag = `<script>${script.replace(/<\/script/gi, '<\\/script')}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + tag) : tag + html;
}

async function answer(props: PanelProps, message: FromPanel): Promise<ToPanel | null> {
  if (message.type === 'close') props.onClose();
  if (message.type === 'focusGrid') props.onFocusGrid();
  if (message.type !== 'call') return null;
  const { id, name, args } = message;
  try {
    return { type: 'result', id, value: await props.onCall(name, args) };
  } catch (error) {
    return { type: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}

/** 300 px at the right, as wide as Google makes it. Its page runs sandboxed: it reaches this page by messages only. */
export function Panel(props: PanelProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<FromPanel>) => {
      const panel = frame.current?.contentWindow;
      if (!panel || source !== panel) return;
      void answer(latest.current, data).then((reply) => {
        if (reply) panel.postMessage(reply, '*');
      });
    };
    window.addEventListener('message', listen);
    return () => {
      window.removeEventListener('message', listen);
    };
  }, []);

  const { content, script, labels, onClose } = props;
  return (
    <aside class="panel" aria-label={labels.panel}>
      <header class="panel-title">
        <h2>{content.title}</h2>
        <button type="button" class="icon" aria-label={labels.close} title={labels.close} onClick={onClose}>
          ×
        </button>
      </header>
      <iframe
        ref={frame}
        title={content.title}
        sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
        allow="clipboard-write"
        srcdoc={pageWith(script, content.html)}
      />
    </aside>
  );
}
