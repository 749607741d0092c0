import type { Language } from '../../core/words';
import { ConfirmStartOver } from './start-over';
import { MenuButton } from './menu';
import { addOnMenu } from './menu-entries';
import { Panel } from './panel';
import type { PageState } from './state';
import { texts } from './texts';
import { ErrorTip } from './tip';
import { Toolbar } from './toolbar';

/** What one can do on the page; each may be used before the grid is there and is done then. */
export interface Actions {
  runFromMenu(name: string): Promise<unknown>;
  chooseLanguage(language: Language): Promise<unknown>;
  useTool(command: string): Promise<unknown>;
  call(name: string, args: unknown[]): Promise<unknown>;
  closePanel(): Promise<unknown>;
  focusGrid(): Promise<unknown>;
  dismissHint(): Promise<unknown>;
  dismissNotice(): Promise<unknown>;
  askToStartOver(asking: boolean): Promise<unknown>;
  startOver(): Promise<unknown>;
}

interface AppProps {
  state: PageState;
  actions: Actions;
  /** What every page in the panel gets before its own scripts. */
  panelScript: string;
}

/** Each language in its own words, so that whoever is lost in the other one finds it. */
const LANGUAGES: readonly [Language, string, string][] = [
  ['zh', '中文', 'zh-CN'],
  ['en', 'English', 'en'],
];

function LanguageSwitch({ state, actions }: Omit<AppProps, 'panelScript'>) {
  return (
    <div class="languages" role="group" aria-label={texts.language[state.language]}>
      {LANGUAGES.map(([language, name, tag]) => (
        <button
          key={language}
          type="button"
          lang={tag}
          aria-pressed={language === state.language}
          onClick={() => actions.chooseLanguage(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function Header({ state, actions }: Omit<AppProps, 'panelScript'>) {
  const { language, saving } = state;
  const savingText = { saved: texts.saved, saving: texts.saving, failed: texts.notSaved }[saving];
  return (
    <header class="header">
      <div class="file">
        <div class="file-line">
          <h1>{state.fileName}</h1>
          <span class="saving" role="status" data-saving={saving}>
            {savingText[language]}
          </span>
        </div>
        <div class="menu-bar" role="menubar" aria-label={texts.menuBar[language]}>
          <MenuButton
            label={texts.extensions[language]}
            entries={addOnMenu(state.menu, (name) => void actions.runFromMenu(name))}
          />
        </div>
      </div>
      <p class="about">{texts.about[language]}</p>
      <LanguageSwitch state={state} actions={actions} />
      <button type="button" class="quiet" onClick={() => actions.askToStartOver(true)}>
        {texts.startOver[language]}
      </button>
    </header>
  );
}

function Hint({ state, actions }: Omit<AppProps, 'panelScript'>) {
  const { language, panel } = state;
  return (
    <div class="hint">
      <p>{(panel ? texts.hint : texts.hintWithoutPanel)[language]}</p>
      <button type="button" class="quiet" onClick={actions.dismissHint}>
        {texts.dismiss[language]}
      </button>
    </div>
  );
}

function NoticeLine({ state, actions }: Omit<AppProps, 'panelScript'>) {
  const { language, notice } = state;
  return (
    <div class="notices" role="status">
      {notice && (
        <div class="notice">
          <p>
            {notice.title && <strong>{notice.title} </strong>}
            {notice.message}
          </p>
          <button
            type="button"
            class="icon"
            aria-label={texts.close[language]}
            onClick={actions.dismissNotice}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}

export function App({ state, actions, panelScript }: AppProps) {
  const { language, panel } = state;
  return (
    <>
      <Header state={state} actions={actions} />
      <Toolbar language={language} onTool={actions.useTool} />
      {state.hint && <Hint state={state} actions={actions} />}
      <main class="work">
        <div class="grid-holder">
          {!state.ready && <p class="loading">{texts.loading[language]}</p>}
          <div id="grid" aria-label={texts.grid[language]} />
        </div>
        {panel && (
          <Panel
            key={state.panelNumber}
            content={panel}
            script={panelScript}
            labels={{ panel: texts.panel[language], close: texts.close[language] }}
            onCall={actions.call}
            onClose={actions.closePanel}
            onFocusGrid={actions.focusGrid}
          />
        )}
      </main>
      <NoticeLine state={state} actions={actions} />
      {state.tip && <ErrorTip tip={state.tip} language={language} />}
      {state.askingToStartOver && <ConfirmStartOver language={language} actions={actions} />}
    </>
  );
}
