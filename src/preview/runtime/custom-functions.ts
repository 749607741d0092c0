import type { Injector } from '@univerjs/core';
import type { FunctionVariantType, IFunctionInfo } from '@univerjs/preset-sheets-core';
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
} from '@univerjs/preset-sheets-core';
import { toCell, toScript } from './arguments';
import type { CellErrors } from './cell-errors';
import type { Stub } from './stubs';

/** Calls a function of the script with arguments as a cell gives them. */
export type CallStub = (name: string, args: unknown[]) => unknown;

/**
 * A custom function inside Univer's engine. A throw would end the whole calculation there, so it becomes an
 * error value of this cell, and its sentence is kept beside.
 */
class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly call: CallStub,
    private readonly errors: CellErrors,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): ReturnType<BaseFunction['calculate']> {
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    try {
      const result = toCell(this.call(String(this.name), variants.map(toScript)));
      this.errors.clear(place);
      return result;
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      this.errors.keep(place, sentence);
      return ErrorValueObject.create(ErrorType.ERROR, sentence);
    }
  }
}

/** Makes the functions known to formulas, to the suggestions while typing and to the parameter help. */
export function registerFunctions(
  injector: Injector,
  stubs: readonly Stub[],
  call: CallStub,
  errors: CellErrors,
  locale: string,
): () => void {
  const functions = injector.get(IFunctionService);
  const names = stubs.map(({ name }) => name);
  functions.registerExecutors(
    ...stubs.map(({ name }) => new ScriptFunction(name.toUpperCase(), call, errors)),
  );
  const described = injector
    .get(IDescriptionService)
    .registerDescriptions(stubs.map((stub) => describe(stub, locale)));
  return () => {
    functions.unregisterExecutors(...names);
    described.dispose();
  };
}

function describe({ name, summary, params }: Stub, locale: string): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description: inLanguage(summary, locale),
    abstract: inLanguage(summary, locale),
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: inLanguage(param.detail, locale),
      example: '',
      require: param.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/** JSDoc holds both languages, English first; a preview can show the reader's alone. */
export function inLanguage(text: string, locale: string): string {
  const [, english = text, chinese = text] = /^(.*?) \/ ([^/]*[\u4e00-\u9fff].*)$/.exec(text) ?? [];
  return locale.startsWith('zh') ? chinese : english;
}
