import type { Preset } from '../config';
import type { PresetName } from '../model';

/** What each preset says of its service, loaded when one names it. Every key is one of app-config. */
export const presets: Record<PresetName, () => Promise<{ default: Preset }>> = {
  alertmanager: () => import('./alertmanager'),
  argocd: () => import('./argocd'),
  github: () => import('./github'),
  prometheus: () => import('./prometheus'),
  'spring-boot': () => import('./springBoot'),
};
