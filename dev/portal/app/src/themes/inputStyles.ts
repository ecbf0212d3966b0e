import type { Tones } from './tones';

const styled = <T extends object>(styleOverrides: T) => ({ styleOverrides });

/** Text fields, selects and toggles. */
export const inputStyles = ({ brand, ...tones }: Tones) => ({
  MuiOutlinedInput: styled({
    root: {
      backgroundColor: tones.input,
      borderRadius: 8,
      '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: tones.outline },
      '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: brand.main, borderWidth: 1 },
    },
    notchedOutline: { borderColor: tones.line },
    input: { color: tones.text },
  }),
  MuiInputBase: styled({
    root: { borderRadius: 8 },
    input: { '&::placeholder': { color: tones.textFaint, opacity: 1 } },
  }),
  MuiInputLabel: styled({ root: { color: tones.textSoft, '&.Mui-focused': { color: brand.main } } }),
  MuiFilledInput: styled({
    root: {
      backgroundColor: tones.input,
      borderRadius: 8,
      '&:hover': { backgroundColor: tones.paper },
      '&.Mui-focused': { backgroundColor: tones.paper },
    },
  }),
  MuiSelect: styled({ icon: { color: tones.textSoft } }),
  MuiSwitch: styled({
    switchBase: {
      '&.Mui-checked': { color: brand.main },
      '&.Mui-checked + .MuiSwitch-track': { backgroundColor: brand.main },
    },
    track: { backgroundColor: tones.switchTrack },
  }),
  MuiCheckbox: styled({ root: { color: tones.textFaint, '&.Mui-checked': { color: brand.main } } }),
  MuiRadio: styled({ root: { color: tones.textFaint, '&.Mui-checked': { color: brand.main } } }),
});
