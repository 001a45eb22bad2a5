import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { wasRefused } from './refusals';

/** Strapi takes its own copy back after the answer is in. */
const SETTLE_MS = 50;

/**
 * Keeps what was typed when a write is refused. Strapi changes its copy of the document before the
 * answer comes and takes that back after a refusal (`patchResult.undo()` in its `updateDocument`);
 * the form follows, and what is in its fields would be sent by no later save.
 */
export function useKeptInput(documentId: string): void {
  const values = useForm('useKeptInput', (form) => form.values);
  const isSubmitting = useForm('useKeptInput', (form) => form.isSubmitting);
  const setValues = useForm('useKeptInput', (form) => form.setValues);
  const initial: object = useForm('useKeptInput', (form) => form.initialValues);
  const now = useRef<{ values: object; initial: object }>({ values, initial });
  now.current = { values, initial };
  const sent = useRef<{ values: object; at: number }>();
  useEffect(() => {
    if (isSubmitting) {
      sent.current ??= { values, at: Date.now() };
      return;
    }
    const kept = sent.current;
    sent.current = undefined;
    if (!kept || !wasRefused(documentId, kept.at)) return;
    const timer = setTimeout(() => {
      setValues({ ...kept.values, ...typedSince(kept.values, now.current) });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
    // What matters is where sending begins and ends.
  }, [isSubmitting]);
}

/** Of the form as it is now, what is neither as it was sent nor taken back to the stored value. */
function typedSince(
  sent: object,
  { values, initial }: { values: object; initial: object },
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value !== Reflect.get(sent, name) && value !== Reflect.get(initial, name),
    ),
  );
}
