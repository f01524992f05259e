"""The pages of the window, in their order at its left; none of them imports another."""

from __future__ import annotations

from ui.page import Page
from ui.pages.agreements import AgreementsPage
from ui.pages.ceremonies import CeremoniesPage
from ui.pages.commitments import CommitmentsPage
from ui.pages.deliveries import DeliveriesPage
from ui.pages.documents import DocumentsPage
from ui.pages.engagements import EngagementsPage
from ui.pages.history import HistoryPage
from ui.pages.rules import RulesPage
from ui.pages.setup import SetupPage
from ui.pages.stakeholders import StakeholdersPage
from ui.pages.today import TodayPage

PAGES: tuple[type[Page], ...] = (
    TodayPage,
    StakeholdersPage,
    AgreementsPage,
    CeremoniesPage,
    DeliveriesPage,
    CommitmentsPage,
    EngagementsPage,
    DocumentsPage,
    RulesPage,
    SetupPage,
    HistoryPage,
)
FIRST = StakeholdersPage.id
"""The page that is shown first."""
