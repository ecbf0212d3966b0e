import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useUserProfile } from '../../data';
import { renderJson } from '../../expressions';
import type { Action, Json, JsonObject, Scopes } from '../../model';
import { clearDraft, draftKey, readDraft, writeDraft } from './draft';

interface FormState {
  values: JsonObject;
  change: (values: JsonObject) => void;
  /** Whether what stands there was typed before. */
  isRestored: boolean;
  /** Back to what stands in the fields at first. */
  discard: () => void;
  /** Forgets what was typed, as it was sent. */
  forget: () => void;
}

/** What is typed into the form of an action; it outlives the dialog and the page. */
export function useForm(action: Action, scopes: Scopes): FormState {
  const { form } = action;
  const { pathname } = useLocation();
  const { userEntityRef } = useUserProfile();
  const key = draftKey(userEntityRef, pathname, action, scopes);
  const [draft] = useState(() => (form ? readDraft(key) : undefined));
  const [state, setState] = useState(() => ({ values: draft ?? initialValues(action, scopes), isRestored: draft !== undefined }));
  return {
    ...state,
    change: values => {
      setState(({ isRestored }) => ({ values, isRestored }));
      if (form) writeDraft(key, values, form.schema, form.ui);
    },
    discard: () => {
      clearDraft(key);
      setState({ values: initialValues(action, scopes), isRestored: false });
    },
    forget: () => clearDraft(key),
  };
}

/** One that cannot be filled in, or has no value, leaves its field empty. */
function initialValues({ form }: Action, scopes: Scopes): JsonObject {
  const entries = Object.entries(form?.initial ?? {}).flatMap(([name, source]): Array<[string, Json]> => {
    try {
      const value = renderJson(source, scopes);
      return value === null ? [] : [[name, value]];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(entries);
}
