export { default as PauseIcon } from '@mui/icons-material/Pause';
export { default as ResumeIcon } from '@mui/icons-material/PlayArrow';
