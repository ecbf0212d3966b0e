export { default as TableIcon } from '@mui/icons-material/TableRowsOutlined';
