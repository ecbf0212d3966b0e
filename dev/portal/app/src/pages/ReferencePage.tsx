import { Content, Header, Link, Page } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import Chip from '@material-ui/core/Chip';
import Grid from '@material-ui/core/Grid';
import IconButton from '@material-ui/core/IconButton';
import LinearProgress from '@material-ui/core/LinearProgress';
import MenuItem from '@material-ui/core/MenuItem';
import Tab from '@material-ui/core/Tab';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Tabs from '@material-ui/core/Tabs';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import RefreshIcon from '@material-ui/icons/Refresh';
import Alert from '@material-ui/lab/Alert';
import type { ReactNode } from 'react';

const SEVERITIES = ['success', 'info', 'warning', 'error'] as const;

/** The portal's own components, each with a test id, as the measure for what looks native in it. */
export function ReferencePage() {
  return (
    <Page themeId="tool">
      <Header title="Reference" subtitle="The portal's own components" />
      <Content>
        <Grid container spacing={3}>
          <Sample title="Buttons and links">
            <Buttons />
          </Sample>
          <Sample title="Chips">
            <Chips />
          </Sample>
          <Sample title="Alerts">
            <Alerts />
          </Sample>
          <Sample title="Inputs">
            <Inputs />
          </Sample>
          <Sample title="Table">
            <SmallTable />
          </Sample>
          <Sample title="Tabs and progress">
            <TabsAndProgress />
          </Sample>
        </Grid>
      </Content>
    </Page>
  );
}

function Sample({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Grid item xs={12} md={6}>
      <Card data-testid="reference-card">
        <CardContent>
          <Typography variant="h6" gutterBottom data-testid="reference-heading">
            {title}
          </Typography>
          {children}
        </CardContent>
      </Card>
    </Grid>
  );
}

const Buttons = () => (
  <>
    <Button variant="contained" color="primary" data-testid="reference-button-contained">
      Contained
    </Button>{' '}
    <Button variant="outlined" color="primary" data-testid="reference-button-outlined">
      Outlined
    </Button>{' '}
    <Button color="primary" data-testid="reference-button-text">
      Text
    </Button>{' '}
    <IconButton aria-label="Refresh" data-testid="reference-icon-button">
      <RefreshIcon />
    </IconButton>{' '}
    <Link to="/settings" data-testid="reference-link">
      A link
    </Link>
  </>
);

const Chips = () => (
  <>
    <Chip label="Default" data-testid="reference-chip-default" />
    <Chip label="Outlined" variant="outlined" data-testid="reference-chip-outlined" />
    <Chip label="Primary" color="primary" data-testid="reference-chip-primary" />
    <Chip label="Small" size="small" data-testid="reference-chip-small" />
  </>
);

const Alerts = () => (
  <>
    {SEVERITIES.map(severity => (
      <Alert key={severity} severity={severity} data-testid={`reference-alert-${severity}`}>
        An alert of severity {severity}
      </Alert>
    ))}
  </>
);

const Inputs = () => (
  <>
    <TextField label="Outlined" variant="outlined" size="small" data-testid="reference-textfield" />{' '}
    <TextField label="Select" variant="outlined" size="small" select value="b" data-testid="reference-select">
      <MenuItem value="a">First</MenuItem>
      <MenuItem value="b">Second</MenuItem>
    </TextField>
  </>
);

const SmallTable = () => (
  <Table data-testid="reference-table">
    <TableHead>
      <TableRow>
        <TableCell data-testid="reference-table-head">Name</TableCell>
        <TableCell>State</TableCell>
      </TableRow>
    </TableHead>
    <TableBody>
      <TableRow data-testid="reference-table-row">
        <TableCell data-testid="reference-table-cell">checkout-api</TableCell>
        <TableCell>Running</TableCell>
      </TableRow>
    </TableBody>
  </Table>
);

const TabsAndProgress = () => (
  <>
    <Tabs value={0} data-testid="reference-tabs">
      <Tab label="Selected" data-testid="reference-tab-selected" />
      <Tab label="Other" data-testid="reference-tab-other" />
    </Tabs>
    <LinearProgress variant="determinate" value={40} data-testid="reference-progress" />
    <Typography variant="body2" color="textSecondary" data-testid="reference-secondary">
      Secondary text
    </Typography>
  </>
);
