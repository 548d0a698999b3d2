/** One open workbook: the worker that holds it and the one that answers while it is busy. */
import { giveAnswer } from '../shared/answer-box';
import type {
  Answer,
  FromSide,
  FromWorkbook,
  Outcome,
  Question,
  Selected,
  SharedMemory,
  ShownHtml,
  ToSide,
  ToWorkbook,
  WorkbookUpdate,
} from '../shared/protocol';
import { assets, bytesOf, workerOf } from './assets';
import type { Edit } from './grid-edits';
import { newMemory } from './memory';

export interface SessionEvents {
  opened(message: Extract<FromWorkbook, { kind: 'opened' }>): void;
  failed(message: string): void;
  updated(update: WorkbookUpdate): void;
  /** An edit was refused. */
  refused(message: string): void;
  toast(toast: { readonly title: string; readonly text: string; readonly seconds: number | null }): void;
  page(page: ShownHtml): void;
  ask(question: Question, waits: boolean): Promise<Answer>;
  /** Functions running on the workbook now. */
  busy(names: readonly string[]): void;
}

/** '?pause=600' in the page's address slows long work down; for the page's tests. */
const pauseAsked = (): number => Number(new URLSearchParams(location.search).get('pause') ?? 0);

export class Session {
  private readonly memory: SharedMemory | null = newMemory();
  private readonly workbook = workerOf(assets().workbookWorker);
  private readonly side = workerOf(assets().sideWorker);
  private readonly waiting = new Map<number, (result: never) => void>();
  private readonly running = new Map<number, string>();
  private next = 1;
  /** Settles when the calls so far have been handed to the workbook, in the order in which they were made. */
  private turn: Promise<void> = Promise.resolve();
  private engineGiven = false;

  constructor(
    private readonly events: SessionEvents,
    private readonly grid: { selected(): Selected; settled(): Promise<void> },
  ) {
    this.workbook.addEventListener('message', ({ data }: MessageEvent<FromWorkbook>) => this.receive(data));
    this.workbook.addEventListener('error', (event) => events.failed(event.message));
    this.side.addEventListener('message', ({ data }: MessageEvent<FromSide>) => this.settle(data.id, data));
  }

  open(bytes: Uint8Array | null, file: string): void {
    const { project } = assets();
    this.tell({ kind: 'open', bytes, file, project, memory: this.memory, pause: pauseAsked() });
    this.tellSide({ kind: 'start', project, memory: this.memory, locale: 'vi_VN' });
  }

  close(): void {
    this.workbook.terminate();
    this.side.terminate();
  }

  /** A menu item, or google.script.run while nothing else runs. */
  async run(name: string, args: readonly unknown[]): Promise<Outcome> {
    const id = this.next++;
    this.running.set(id, name);
    this.events.busy([...this.running.values()]);
    const done = this.promise<Extract<FromWorkbook, { kind: 'ran' }>>(id);
    await this.inTurn(async () => {
      // A script that reads a formula gets its value, as on Google, where cells are computed before it reads.
      await this.grid.settled();
      this.tell({ kind: 'run', id, name, args, selected: this.grid.selected() });
    });
    const { outcome, update } = await done;
    this.running.delete(id);
    try {
      this.events.updated(update);
    } finally {
      this.events.busy([...this.running.values()]);
    }
    return outcome;
  }

  /** google.script.run: at once, even while another function runs, as executions on Google do not wait either. */
  async call(name: string, args: readonly unknown[]): Promise<Outcome> {
    if (this.running.size === 0 || this.memory === null) return this.run(name, args);
    const { outcome, needsWorkbook } = await this.askSide({ kind: 'run', name, args });
    return needsWorkbook ? this.run(name, args) : outcome;
  }

  /** A custom function of a cell. */
  async formula(name: string, args: readonly unknown[]): Promise<Outcome> {
    return (await this.askSide({ kind: 'formula', name, args })).outcome;
  }

  edit(sheetId: string, cells: readonly Edit[]): void {
    this.tell({ kind: 'edit', id: this.next++, sheetId, cells });
  }

  computed(values: Extract<ToWorkbook, { kind: 'computed' }>['values']): void {
    this.tell({ kind: 'computed', values });
  }

  /** The bytes of the .xlsx, or the sentence why there are none. */
  async save(): Promise<Uint8Array | string> {
    const id = this.next++;
    const done = this.promise<Extract<FromWorkbook, { kind: 'saved' | 'not-saved' }>>(id);
    await this.inTurn(() => {
      this.tell({ kind: 'save', id, engine: this.engineGiven ? null : bytesOf(assets().engine) });
      this.engineGiven = true;
    });
    const result = await done;
    if (result.kind === 'not-saved') return result.message;
    this.events.updated(result.update);
    return result.bytes;
  }

  /** The grid may take longer to settle for one call than for the next: each waits for those before it. */
  private inTurn(hand: () => void | Promise<void>): Promise<void> {
    const handed = this.turn.then(hand);
    this.turn = handed.catch(() => undefined);
    return handed;
  }

  private tell(message: ToWorkbook): void {
    this.workbook.postMessage(message);
  }
  private tellSide(message: ToSide): void {
    this.side.postMessage(message);
  }

  private askSide(message: {
    kind: 'run' | 'formula';
    name: string;
    args: readonly unknown[];
  }): Promise<FromSide> {
    const id = this.next++;
    const done = this.promise<FromSide>(id);
    this.tellSide({ ...message, id });
    return done;
  }

  private promise<T>(id: number): Promise<T> {
    return new Promise((resolve) => this.waiting.set(id, resolve as (result: never) => void));
  }
  private settle(id: number, result: unknown): void {
    this.waiting.get(id)?.(result as never);
    this.waiting.delete(id);
  }

  private async answer(question: Question, waits: boolean): Promise<void> {
    const answer = await this.events.ask(question, waits);
    if (waits && this.memory) giveAnswer(this.memory.answer, answer);
  }

  private receive(message: FromWorkbook): void {
    switch (message.kind) {
      case 'opened':
        return this.events.opened(message);
      case 'failed':
        return this.events.failed(message.message);
      case 'edited':
        this.events.updated(message.update);
        if (message.refused !== null) this.events.refused(message.refused);
        return undefined;
      case 'toast':
        return this.events.toast(message);
      case 'page':
        return this.events.page(message.page);
      case 'ask':
        return void this.answer(message.question, message.waits);
      default:
        return this.settle(message.id, message);
    }
  }
}
