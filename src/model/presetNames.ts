/** The presets that there are; what is in them is loaded when a service names one. */
export const PRESET_NAMES = ['alertmanager', 'argocd', 'github', 'prometheus', 'spring-boot'] as const;

/** The name of a preset. */
export type PresetName = (typeof PRESET_NAMES)[number];
