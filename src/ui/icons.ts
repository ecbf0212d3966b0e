export { default as ChevronIcon } from '@mui/icons-material/ChevronRight';
export { default as CopyIcon } from '@mui/icons-material/ContentCopy';
export { default as FilterIcon } from '@mui/icons-material/FilterList';
export { default as MenuDownIcon } from '@mui/icons-material/ArrowDropDown';
export { default as RefreshIcon } from '@mui/icons-material/Refresh';
export { default as SearchIcon } from '@mui/icons-material/Search';
export { default as WarningIcon } from '@mui/icons-material/WarningAmber';
export { default as YesIcon } from '@mui/icons-material/Check';
