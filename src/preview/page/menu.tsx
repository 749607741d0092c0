import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  label: string;
  run(): void;
}

/** A separator is null; an item with `items` opens a further menu. */
export type MenuEntry = MenuItem | { label: string; items: readonly MenuEntry[] } | null;

interface MenuProps {
  label: string;
  entries: readonly MenuEntry[];
  onDone(): void;
  /** Back to what opened this menu. */
  onLeave(): void;
}

function focusItem(menu: HTMLElement | null, step: number | 'first' | 'last'): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>(':scope > li > [role="menuitem"]') ?? [])];
  if (items.length === 0) return;
  const here = items.findIndex((item) => item === document.activeElement);
  const ends = { first: 0, last: items.length - 1 };
  const next = typeof step === 'string' ? ends[step] : (here + step + items.length) % items.length;
  items[next]?.focus();
}

const STEPS: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
};

/** A menu as the ARIA practices describe it: arrows move, Enter runs, Right opens, Left and Escape go back. */
function Menu({ label, entries, onDone, onLeave }: MenuProps) {
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<number | null>(null);

  // Before the next key can arrive.
  useLayoutEffect(() => {
    focusItem(list.current, 'first');
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) focusItem(list.current, step);
    else if (event.key === 'Escape' || event.key === 'ArrowLeft') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ul ref={list} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => {
        if (entry === null) return <li key={index} role="separator" />;
        if ('items' in entry)
          return (
            <Submenu
              key={index}
              entry={entry}
              open={open === index}
              onOpen={() => setOpen(index)}
              onClose={() => setOpen(null)}
              onDone={onDone}
            />
          );
        return (
          <li key={index} role="none" onPointerEnter={() => setOpen(null)}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                onDone();
                entry.run();
              }}
            >
              {entry.label}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface SubmenuProps {
  entry: { label: string; items: readonly MenuEntry[] };
  open: boolean;
  onOpen(): void;
  onClose(): void;
  onDone(): void;
}

function Submenu({ entry, open, onOpen, onClose, onDone }: SubmenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <li role="none" onPointerEnter={onOpen}>
      <button
        ref={button}
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight') return;
          event.preventDefault();
          onOpen();
        }}
      >
        {entry.label}
        <span class="arrow" aria-hidden="true">
          ▸
        </span>
      </button>
      {open && (
        <Menu
          label={entry.label}
          entries={entry.items}
          onDone={onDone}
          onLeave={() => {
            onClose();
            button.current?.focus();
          }}
        />
      )}
    </li>
  );
}

/** One word of the menu bar with its menu below; closes on a click elsewhere. */
export function MenuButton({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && holder.current?.contains(event.target))) setOpen(false);
    };
    // A click into the panel's own document never reaches this one; the focus leaving does.
    window.addEventListener('blur', outside);
    document.addEventListener('pointerdown', outside, true);
    return () => {
      window.removeEventListener('blur', outside);
      document.removeEventListener('pointerdown', outside, true);
    };
  }, [open]);

  return (
    <div class="menu-holder" ref={holder}>
      <button
        ref={button}
        type="button"
        role="menuitem"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
        }}
      >
        {label}
      </button>
      {open && (
        <Menu
          label={label}
          entries={entries}
          onDone={() => setOpen(false)}
          onLeave={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
