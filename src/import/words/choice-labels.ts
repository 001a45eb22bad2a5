import { valueLabel } from '../../labels/labels';
import type { Language } from '../message';

/**
 * What forms call a code of a choice: of a type, as `twinning.kind` names it, or of a component, as
 * `twinning.milestone.kind` does. The code itself where it is none of them.
 */
export function choiceLabel(choice: string, code: string, language: Language): string {
  const dot = choice.lastIndexOf('.');
  const [model, attribute] = [choice.slice(0, dot), choice.slice(dot + 1)];
  const uid = model.includes('.') ? model : `api::${model}.${model}`;
  return valueLabel(language, uid, attribute, code);
}
