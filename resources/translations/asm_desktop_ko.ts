<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>About</name>
    <message>
        <source>About ASM Desktop</source>
        <translation>ASM Desktop 정보</translation>
    </message>
    <message>
        <source>Partnerships, stakeholders and signing ceremonies in one encrypted file, with printed briefing packs.</source>
        <translation>협력 관계, 이해관계자, 서명식을 암호화된 파일 하나에 담고 브리핑 자료를 인쇄합니다.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>사용한 구성 요소</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>새 파일…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>JSON으로 내보내기…</translation>
    </message>
    <message>
        <source>Import JSON…</source>
        <translation>JSON 가져오기…</translation>
    </message>
    <message>
        <source>Rebuild the search index…</source>
        <translation>검색 색인 다시 만들기…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Find records and actions…</source>
        <translation>기록과 명령 찾기…</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>이 표 거르기</translation>
    </message>
    <message>
        <source>New record here…</source>
        <translation>여기에 새 기록…</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>새 기관…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>새 인물…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>새 협약…</translation>
    </message>
    <message>
        <source>New cooperation area…</source>
        <translation>새 협력 분야…</translation>
    </message>
    <message>
        <source>New milestone…</source>
        <translation>새 주요 단계…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>새 행사…</translation>
    </message>
    <message>
        <source>New delivery…</source>
        <translation>새 납품…</translation>
    </message>
    <message>
        <source>Log an engagement…</source>
        <translation>접촉 기록…</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>새 후속 조치…</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>새 문서…</translation>
    </message>
    <message>
        <source>New quote…</source>
        <translation>새 발언…</translation>
    </message>
    <message>
        <source>New commitment…</source>
        <translation>새 약속…</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>새 출처…</translation>
    </message>
    <message>
        <source>New custom field…</source>
        <translation>새 사용자 항목…</translation>
    </message>
    <message>
        <source>Bring in the usual rules</source>
        <translation>통상 규칙 가져오기</translation>
    </message>
    <message>
        <source>Plan the event…</source>
        <translation>행사 준비…</translation>
    </message>
    <message>
        <source>Cards of the guests…</source>
        <translation>참석자 카드…</translation>
    </message>
    <message>
        <source>The day over the whole screen</source>
        <translation>당일 전체 화면</translation>
    </message>
    <message>
        <source>Mark the outcome…</source>
        <translation>결과 표시…</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>완료 또는 다시 미완료</translation>
    </message>
    <message>
        <source>Make a commitment from this quote…</source>
        <translation>이 인용문으로 약속 만들기…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>파일 보기</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>파일 사본 저장…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>파일 첨부…</translation>
    </message>
    <message>
        <source>New document from a file…</source>
        <translation>파일로 새 문서 만들기…</translation>
    </message>
    <message>
        <source>History of this record…</source>
        <translation>이 기록의 변경 내역…</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>이 항목의 변경 내역</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>오늘로 이동</translation>
    </message>
    <message>
        <source>Go to stakeholders</source>
        <translation>이해관계자로 이동</translation>
    </message>
    <message>
        <source>Go to agreements</source>
        <translation>협약으로 이동</translation>
    </message>
    <message>
        <source>Go to ceremonies and meetings</source>
        <translation>행사와 회의로 이동</translation>
    </message>
    <message>
        <source>Go to deliveries</source>
        <translation>납품으로 이동</translation>
    </message>
    <message>
        <source>Go to commitments</source>
        <translation>약속으로 이동</translation>
    </message>
    <message>
        <source>Go to engagements</source>
        <translation>접촉 기록으로 이동</translation>
    </message>
    <message>
        <source>Go to documents</source>
        <translation>문서로 이동</translation>
    </message>
    <message>
        <source>Go to rules</source>
        <translation>규칙으로 이동</translation>
    </message>
    <message>
        <source>Go to set-up</source>
        <translation>설정으로 이동</translation>
    </message>
    <message>
        <source>Go to history</source>
        <translation>변경 내역으로 이동</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>시스템 설정에 따라</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>About ASM Desktop</source>
        <translation>ASM Desktop 정보</translation>
    </message>
    <message>
        <source>Edit the selected together…</source>
        <translation>선택한 것 함께 편집…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>조건 추가…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>이 보기 저장…</translation>
    </message>
    <message>
        <source>Keep copied rows on the clipboard, or clear it</source>
        <translation>복사한 행을 클립보드에 두기 또는 지우기</translation>
    </message>
    <message>
        <source>Columns and sorting…</source>
        <translation>열과 정렬…</translation>
    </message>
    <message>
        <source>Hide or show the record</source>
        <translation>기록 숨기기 또는 보이기</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>오늘 확인함</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>새 직책…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>다른 기록과 합치기…</translation>
    </message>
    <message>
        <source>Take the last merge apart</source>
        <translation>마지막 합치기를 다시 나누기</translation>
    </message>
    <message>
        <source>Look for what is kept twice…</source>
        <translation>두 번 적힌 기록 찾기…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>표 인쇄…</translation>
    </message>
    <message>
        <source>Print the selected…</source>
        <translation>선택한 기록 인쇄…</translation>
    </message>
    <message>
        <source>Print this record…</source>
        <translation>이 기록 인쇄…</translation>
    </message>
    <message>
        <source>Settings of this register…</source>
        <translation>이 파일의 설정…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>암호 변경…</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>복구 코드…</translation>
    </message>
    <message>
        <source>Remember on this computer, or forget…</source>
        <translation>이 컴퓨터에 기억하기 또는 지우기…</translation>
    </message>
    <message>
        <source>Security…</source>
        <translation>보안…</translation>
    </message>
    <message>
        <source>Backups and restore…</source>
        <translation>백업 및 복원…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Where backups are kept…</source>
        <translation>백업 보관 위치…</translation>
    </message>
    <message>
        <source>Save what a damaged file still holds…</source>
        <translation>손상된 파일에 남은 내용 저장…</translation>
    </message>
    <message>
        <source>Everything held about this person…</source>
        <translation>이 사람에 관해 보유한 모든 정보…</translation>
    </message>
    <message>
        <source>This person asks what is kept…</source>
        <translation>이 사람의 개인정보 요청 기록…</translation>
    </message>
    <message>
        <source>Erase this person for good…</source>
        <translation>이 사람을 영구 삭제…</translation>
    </message>
    <message>
        <source>Is this copy current?…</source>
        <translation>이 사본이 최신입니까?…</translation>
    </message>
    <message>
        <source>Issue an addendum…</source>
        <translation>추록 발행…</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Board by stage</source>
        <translation>단계별 보드</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>시간표</translation>
    </message>
</context>
<context>
    <name>Amended</name>
    <message>
        <source>As amended on a day</source>
        <translation>특정일 기준 개정 내용</translation>
    </message>
    <message>
        <source>As amended on</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>amendments: {count}</source>
        <translation>개정 {count}건</translation>
    </message>
    <message>
        <source>What each amendment changed</source>
        <translation>각 개정으로 바뀐 것</translation>
    </message>
    <message>
        <source>Clause {name}: {text}</source>
        <translation>조항 {name}: {text}</translation>
    </message>
    <message>
        <source>by amendment {number}</source>
        <translation>개정 {number}에 따름</translation>
    </message>
    <message>
        <source>undated, so it is left out</source>
        <translation>날짜가 없어 제외</translation>
    </message>
    <message>
        <source>from {date}, not yet</source>
        <translation>{date}부터, 아직 아님</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Keeping files inside the register</source>
        <translation>파일을 기록부에 보관하는 중</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup is restored. What was there before is kept as a backup.</source>
        <translation>백업을 복원했습니다. 이전 내용은 백업으로 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The register is only read. If you stop, no backup is made.</source>
        <translation>등록부는 읽기만 합니다. 중지하면 백업이 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>Backing up first</source>
        <translation>먼저 백업하는 중</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Go on without a backup?</source>
        <translation>백업 없이 계속하시겠습니까?</translation>
    </message>
    <message>
        <source>Backups are encrypted like the register. Their names tell nothing of it. A second folder, such as on a USB stick, protects from the loss of this computer; while it is not there, backups go on in the first.</source>
        <translation>백업은 등록부와 똑같이 암호화되며, 파일 이름으로는 내용을 알 수 없습니다. USB 메모리 등에 두 번째 폴더를 두면 이 컴퓨터를 잃어버려도 안전합니다. 그 폴더가 없는 동안에도 첫 번째 폴더에는 계속 백업됩니다.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>백업 보관 위치</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>두 번째 폴더</translation>
    </message>
    <message>
        <source>Keep backups there</source>
        <translation>이 위치에 보관</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>It holds what is there now: restoring it would change nothing.</source>
        <translation>현재 내용과 같으므로 복원해도 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>and {count} kinds more</source>
        <translation>그 밖에 {count}종</translation>
    </message>
    <message>
        <source>Restoring it would change: {kinds}.</source>
        <translation>복원하면 바뀌는 내용: {kinds}.</translation>
    </message>
    <message>
        <source>Changed last: {names}</source>
        <translation>최근 변경: {names}</translation>
    </message>
    <message>
        <source>{count} brought back</source>
        <translation>{count}건 되살아남</translation>
    </message>
    <message>
        <source>{count} changed back</source>
        <translation>{count}건 이전 값으로 돌아감</translation>
    </message>
    <message>
        <source>{count} taken away</source>
        <translation>{count}건 제거됨</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>되살아남</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>이전 값으로 돌아감</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Each was opened and read in full when it was made. Restoring keeps what is there now as a backup first: restore that one to take it back.</source>
        <translation>각 백업은 만들 때 열어서 전부 읽어 확인했습니다. 복원하기 전에 현재 내용을 먼저 백업으로 보관하므로, 그 백업을 복원하면 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Backups and restore</source>
        <translation>백업 및 복원</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 시각</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>백업 목록(최신순)</translation>
    </message>
    <message>
        <source>The passphrase of that time</source>
        <translation>당시의 암호</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Where backups are kept…</source>
        <translation>백업 보관 위치…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>백업을 살펴보는 중…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a changed register opens, and hourly.</source>
        <translation>아직 백업이 없습니다. 변경된 등록부를 열 때와 매시간 백업이 만들어집니다.</translation>
    </message>
    <message>
        <source>Comparing with what is there now…</source>
        <translation>현재 내용과 비교하는 중…</translation>
    </message>
    <message>
        <source>It was made under another passphrase.</source>
        <translation>다른 암호으로 만들어진 백업입니다.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>복원 중</translation>
    </message>
    <message>
        <source>Nothing is changed before all is ready. If you stop, the register stays as it is.</source>
        <translation>모든 준비가 끝나기 전에는 아무것도 바뀌지 않습니다. 중지하면 등록부는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>another passphrase</source>
        <translation>다른 암호</translation>
    </message>
    <message>
        <source>A backup was made and opened to prove it, in {folder}.</source>
        <translation>백업을 만들고 열어서 확인했습니다. 위치: {folder}</translation>
    </message>
    <message>
        <source>Backups are kept there from now on. Those made before stay where they are.</source>
        <translation>이제부터 백업은 그 위치에 보관됩니다. 이전에 만든 백업은 원래 위치에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The backup is kept, but not in the second folder: {folder} is not there now.</source>
        <translation>백업은 보관되었으나 두 번째 폴더에는 보관되지 않았습니다. 지금 {folder} 폴더를 찾을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{option}: {count}</source>
        <translation>{option}: {count}건</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Board by {field}</source>
        <translation>{field}별 보드</translation>
    </message>
    <message>
        <source>Signed {date}</source>
        <translation>서명 {date}</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The records could not be changed. Nothing was changed.</source>
        <translation>기록을 바꾸지 못했습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Edit {count} {records}</source>
        <translation>{records} {count}개 편집</translation>
    </message>
    <message>
        <source>Only what is ticked is changed. One that is ticked and left empty becomes not known.</source>
        <translation>표시한 것만 바뀝니다. 표시하고 비워 둔 것은 알려지지 않음이 됩니다.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Nothing is ticked yet: tick what is to be changed.</source>
        <translation>아직 표시한 것이 없습니다. 바꿀 것을 표시하십시오.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>멈췄습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>쉼표로 구분</translation>
    </message>
    <message>
        <source>All of them are changed, or none if you stop.</source>
        <translation>모두 바뀌거나, 멈추면 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Changing {count} records</source>
        <translation>기록 {count}개 변경 중</translation>
    </message>
    <message>
        <source>Deleting {count} records</source>
        <translation>기록 {count}개 삭제 중</translation>
    </message>
</context>
<context>
    <name>Ceremony</name>
    <message>
        <source>Guests</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>진행표</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>카운트다운</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>대본</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>비상 대책</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>사후 정리</translation>
    </message>
    <message>
        <source>Back to all events</source>
        <translation>모든 행사로 돌아가기</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days}일 남음</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days}일 전</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Office and organisation</source>
        <translation>직책과 기관</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Stand-ins only</source>
        <translation>대리 참석자만</translation>
    </message>
    <message>
        <source>Guests whose cards are printed</source>
        <translation>카드를 인쇄할 참석자</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Start at place number</source>
        <translation>시작할 자리 번호</translation>
    </message>
    <message>
        <source>Places before it are left free: those labels are used already.</source>
        <translation>그 앞자리는 비워 둡니다. 이미 쓴 라벨입니다.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>{name} 대리</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Decide on the place…</source>
        <translation>순위 정하기…</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>규칙에 따르기</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>인물 열기</translation>
    </message>
    <message>
        <source>Place {number}. {reason}</source>
        <translation>{number}순위. {reason}</translation>
    </message>
    <message>
        <source>Guests in order of precedence</source>
        <translation>의전 서열에 따른 참석자</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>정해야 할 것</translation>
    </message>
    <message>
        <source>Ready, or not yet</source>
        <translation>준비됨 또는 아직</translation>
    </message>
    <message>
        <source>Contingency sheet</source>
        <translation>비상 대책표</translation>
    </message>
    <message>
        <source>Add: case – what is done – who, such as sound – the MC reads from the front row</source>
        <translation>추가: 상황 – 대책 – 담당, 예: 음향 – 사회자가 앞줄에서 낭독</translation>
    </message>
    <message>
        <source>Type the first plan in the line above: the case, what is done, and who does it.</source>
        <translation>위 줄에 첫 대책을 입력하세요: 상황, 대책, 담당.</translation>
    </message>
    <message>
        <source>Nothing is planned for the case that something goes wrong.</source>
        <translation>문제가 생겼을 때의 대책이 아직 없습니다.</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>{count}건 중 {ready}건 준비됨</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>준비 안 됨</translation>
    </message>
    <message>
        <source>Invite guests…</source>
        <translation>참석자 초청…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>명단에서 빼기</translation>
    </message>
    <message>
        <source>Filter guests</source>
        <translation>참석자 거르기</translation>
    </message>
    <message>
        <source>Invited: {count}. Whoever was on the list already stayed as they were.</source>
        <translation>초청함: {count}명. 이미 명단에 있던 사람은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>{coming} of {invited} come</source>
        <translation>{invited}명 중 {coming}명 참석</translation>
    </message>
    <message>
        <source>No guest has “{words}” in name, office, role, side or diet.</source>
        <translation>성명, 직책, 역할, 측, 식단에 “{words}”이(가) 있는 참석자가 없습니다.</translation>
    </message>
    <message>
        <source>No guests yet.</source>
        <translation>아직 참석자가 없습니다.</translation>
    </message>
    <message>
        <source>Invite them by name, by organisation or from a pasted list.</source>
        <translation>성명이나 소속 기관으로, 또는 명단을 붙여 넣어 초청하십시오.</translation>
    </message>
    <message>
        <source>Invite guests</source>
        <translation>참석자 초청</translation>
    </message>
    <message>
        <source>One name a line; what follows a comma is not read</source>
        <translation>한 줄에 한 명씩. 쉼표 뒤는 읽지 않습니다</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Everybody who holds a post at</source>
        <translation>이 기관에 직책이 있는 모든 사람</translation>
    </message>
    <message>
        <source>Or a list, pasted</source>
        <translation>또는 붙여 넣은 명단</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>초청</translation>
    </message>
    <message>
        <source>Place of {name}</source>
        <translation>{name}의 순위</translation>
    </message>
    <message>
        <source>Precedence is by rule; a place given by decision is shown with its reason.</source>
        <translation>서열은 규칙에 따릅니다. 결정으로 정한 순위는 그 이유와 함께 표시됩니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Give this place</source>
        <translation>이 순위로 정하기</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>새 배치도</translation>
    </message>
    <message>
        <source>Seat everybody by rule</source>
        <translation>규칙대로 다시 앉히기</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>좌석 배치도</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>No seating plan yet.</source>
        <translation>아직 좌석 배치도가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody to seat yet.</source>
        <translation>아직 배정할 참석자가 없습니다.</translation>
    </message>
    <message>
        <source>Invite the guests first: every plan seats them by precedence at once.</source>
        <translation>먼저 참석자를 초청하십시오. 모든 배치도가 서열에 따라 곧바로 좌석을 배정합니다.</translation>
    </message>
    <message>
        <source>Choose “New plan”: the guests are seated by precedence at once.</source>
        <translation>“새 배치도”를 고르면 참석자가 바로 서열에 따라 배치됩니다.</translation>
    </message>
    <message>
        <source>Also moved, so that nobody is parted from whom they belong beside: {names}.</source>
        <translation>곁에 앉아야 하는 사람과 떨어지지 않도록 함께 옮긴 참석자: {names}.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Add: what – who – when, such as 2 weeks before or 12 March</source>
        <translation>추가: 할 일 – 담당 – 기한, 예: 2주 전 또는 3월 12일</translation>
    </message>
    <message>
        <source>Nothing is to be done yet.</source>
        <translation>아직 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Plan from a template, or type what is to be done in the line above.</source>
        <translation>서식으로 계획하거나 위 줄에 할 일을 입력하세요.</translation>
    </message>
    <message>
        <source>Plan from a template…</source>
        <translation>서식으로 계획…</translation>
    </message>
    <message>
        <source>{open} open, {late} overdue</source>
        <translation>미완료 {open}건, 기한 지남 {late}건</translation>
    </message>
    <message>
        <source>{open} open</source>
        <translation>미완료 {open}건</translation>
    </message>
    <message>
        <source>Planned: {count}.</source>
        <translation>계획한 일: {count}건.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>dated by hand, so it stays when the event moves</source>
        <translation>직접 정한 날짜이므로 행사 날짜가 바뀌어도 그대로입니다</translation>
    </message>
    <message>
        <source>Plan from a template</source>
        <translation>서식으로 계획</translation>
    </message>
    <message>
        <source>What is planned already is left out. Templates are kept on the page Rules.</source>
        <translation>이미 계획한 일은 제외합니다. 서식은 규칙 화면에 있습니다.</translation>
    </message>
    <message>
        <source>Add the usual templates</source>
        <translation>기본 서식 추가</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>What it adds</source>
        <translation>추가되는 일</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Everything in it is planned already.</source>
        <translation>이 서식의 일은 모두 계획되어 있습니다.</translation>
    </message>
    <message>
        <source>There is no template yet. Add the usual ones and change them as you like.</source>
        <translation>아직 서식이 없습니다. 기본 서식을 추가하고 원하는 대로 바꾸세요.</translation>
    </message>
    <message>
        <source>Seating plan: arrows go from seat to seat, Space picks up and puts down</source>
        <translation>좌석 배치도: 화살표로 좌석을 옮겨 다니고, Space로 들어 올리고 내려놓습니다</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>interpreted consecutively</source>
        <translation>순차 통역</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{city} {time}</translation>
    </message>
    <message>
        <source>What does not add up</source>
        <translation>맞지 않는 점</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>통상 순서</translation>
    </message>
    <message>
        <source>After the current item (Enter)</source>
        <translation>현재 항목 다음에 (Enter)</translation>
    </message>
    <message>
        <source>No run sheet yet.</source>
        <translation>진행표가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Start from the usual order with its usual minutes, or add the items one by one.</source>
        <translation>통상 순서와 시간으로 시작하거나 항목을 하나씩 추가하십시오.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Items: {count}</source>
        <translation>항목 {count}개</translation>
    </message>
    <message>
        <source>Run sheet on the day</source>
        <translation>당일 진행표</translation>
    </message>
    <message>
        <source>This item begins</source>
        <translation>이 순서 시작</translation>
    </message>
    <message>
        <source>Event has ended</source>
        <translation>행사 끝</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes}분 늦음</translation>
    </message>
    <message>
        <source>Begins now: {item}</source>
        <translation>지금 시작: {item}</translation>
    </message>
    <message>
        <source>Nothing more begins</source>
        <translation>더 시작할 순서 없음</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes}분 뒤</translation>
    </message>
    <message>
        <source>ends {time} ({other} {city})</source>
        <translation>{time} 종료({city} {other})</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>{time} 종료</translation>
    </message>
    <message>
        <source>planned until {time}</source>
        <translation>{time}까지 예정</translation>
    </message>
    <message>
        <source>What could not be printed as it is</source>
        <translation>그대로 인쇄할 수 없는 것</translation>
    </message>
    <message>
        <source>Nobody comes yet, so there is no card to print.</source>
        <translation>참석하는 사람이 아직 없어 인쇄할 카드가 없습니다.</translation>
    </message>
    <message>
        <source>No card is chosen.</source>
        <translation>선택한 카드가 없습니다.</translation>
    </message>
    <message>
        <source>Tick the guests whose cards you want to print.</source>
        <translation>카드를 인쇄할 참석자에 표시하세요.</translation>
    </message>
    <message>
        <source>Invite guests first.</source>
        <translation>먼저 참석자를 초청하십시오.</translation>
    </message>
    <message>
        <source>Cards: {cards} · sheets: {sheets}</source>
        <translation>카드: {cards} · 용지: {sheets}</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>카드 저장</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} sheets.</source>
        <translation>프린터로 보냄: 용지 {count}장.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>선물</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>승인…</translation>
    </message>
    <message>
        <source>Add the usual limits</source>
        <translation>기본 한도 추가</translation>
    </message>
    <message>
        <source>Add: gift – to whom – value, such as 38,000 KRW</source>
        <translation>추가: 선물 – 받는 이 – 금액, 예: 38,000 KRW</translation>
    </message>
    <message>
        <source>No gifts yet.</source>
        <translation>아직 선물이 없습니다.</translation>
    </message>
    <message>
        <source>Type the first in the line above.</source>
        <translation>위 줄에 첫 선물을 입력하세요.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>주의 사항</translation>
    </message>
    <message>
        <source>{open} to be decided</source>
        <translation>결정할 것 {open}건</translation>
    </message>
    <message>
        <source>Limit: {limit} ({basis})</source>
        <translation>한도: {limit} ({basis})</translation>
    </message>
    <message>
        <source>Nothing to warn of</source>
        <translation>주의할 것 없음</translation>
    </message>
    <message>
        <source>{giver} to {receiver}</source>
        <translation>{giver} → {receiver}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>{limit} 이하</translation>
    </message>
    <message>
        <source>No limit of gifts is kept in this file. Add the usual ones, or your own under Rules.</source>
        <translation>이 파일에 선물 한도가 없습니다. 기본 한도를 추가하거나 규칙 화면에서 직접 입력하세요.</translation>
    </message>
    <message>
        <source>Which limits hold is known once the event has its day.</source>
        <translation>행사 날짜가 정해지면 적용되는 한도를 알 수 있습니다.</translation>
    </message>
    <message>
        <source>In force on {day}: {limits}</source>
        <translation>{day}에 적용되는 한도: {limits}</translation>
    </message>
    <message>
        <source>none. Limits are kept under Rules.</source>
        <translation>없음. 한도는 규칙 화면에서 관리합니다.</translation>
    </message>
    <message>
        <source>{count} gifts</source>
        <translation>선물 {count}건</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>대본 복사</translation>
    </message>
    <message>
        <source>There is nothing to say yet.</source>
        <translation>아직 말할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The script follows from the run sheet and the guest list. Begin with the run sheet.</source>
        <translation>대본은 진행표와 참석자 명단에서 만들어집니다. 진행표부터 작성하세요.</translation>
    </message>
    <message>
        <source>{count} guests are introduced, each once</source>
        <translation>참석자 {count}명을 한 번씩 소개합니다</translation>
    </message>
    <message>
        <source>The script was copied.</source>
        <translation>대본을 복사했습니다.</translation>
    </message>
    <message>
        <source>Script of the MC</source>
        <translation>사회자 대본</translation>
    </message>
    <message>
        <source>Agreement of the event</source>
        <translation>행사의 협약</translation>
    </message>
    <message>
        <source>Sign this agreement</source>
        <translation>이 협약에 서명</translation>
    </message>
    <message>
        <source>Custody of the originals</source>
        <translation>원본 보관</translation>
    </message>
    <message>
        <source>Original {number}, {party} first</source>
        <translation>원본 {number}, {party} 먼저</translation>
    </message>
    <message>
        <source>Conformity of the texts</source>
        <translation>언어본 일치</translation>
    </message>
    <message>
        <source>Choose the agreement…</source>
        <translation>협약 선택…</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>협약 열기</translation>
    </message>
    <message>
        <source>All signatures of the current round (Enter)</source>
        <translation>현재 회차의 모든 서명 (Enter)</translation>
    </message>
    <message>
        <source>{made} of {all} signed · originals: {originals} · {languages}</source>
        <translation>서명 {made}/{all} · 원본 {originals}부 · {languages}</translation>
    </message>
    <message>
        <source>Round {number} is signed</source>
        <translation>{number}회차 서명 완료</translation>
    </message>
    <message>
        <source>Take round {number} back</source>
        <translation>{number}회차 되돌리기</translation>
    </message>
    <message>
        <source>No agreement is signed at this event yet.</source>
        <translation>이 행사에서 서명할 협약이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Choose the agreement: its parties and languages tell who signs what.</source>
        <translation>협약을 선택하십시오. 당사자와 언어에 따라 누가 무엇에 서명할지 정해집니다.</translation>
    </message>
    <message>
        <source>The agreement has no parties yet.</source>
        <translation>협약에 당사자가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Name its parties: there are as many originals as parties, each first in its own.</source>
        <translation>당사자를 입력하십시오. 원본은 당사자 수만큼 있으며 각 당사자는 자신의 원본에 먼저 나옵니다.</translation>
    </message>
    <message>
        <source>The agreement has no languages yet.</source>
        <translation>협약에 언어가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Name the languages of its text: every party signs every original in each of them.</source>
        <translation>본문의 언어를 입력하십시오. 각 당사자가 모든 원본에 언어별로 서명합니다.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>In</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>{made} of {all}</source>
        <translation>{made}/{all}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number}회차</translation>
    </message>
    <message>
        <source>{party} first</source>
        <translation>{party} 먼저</translation>
    </message>
    <message>
        <source>Original {number}</source>
        <translation>원본 {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>서명 예정</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signatures round by round</source>
        <translation>회차별 서명</translation>
    </message>
    <message>
        <source>Guests on the day</source>
        <translation>당일 참석자</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>대리로 바꾸기…</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>다시 기다림</translation>
    </message>
    <message>
        <source>Type a name; Enter: arrived</source>
        <translation>이름 입력, Enter: 도착</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>참석자 찾기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>Arrived {arrived} · expected {expected} · absent {absent} · replaced {replaced}</source>
        <translation>도착 {arrived} · 예정 {expected} · 불참 {absent} · 대리 {replaced}</translation>
    </message>
    <message>
        <source>Whole screen (F11)</source>
        <translation>전체 화면 (F11)</translation>
    </message>
    <message>
        <source>Leave the whole screen (Esc)</source>
        <translation>전체 화면 나가기 (Esc)</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>되돌림: {label}</translation>
    </message>
    <message>
        <source>not today: {day}</source>
        <translation>오늘이 아님: {day}</translation>
    </message>
    <message>
        <source>Who takes the place of {name}?</source>
        <translation>{name}의 자리를 누가 대신합니까?</translation>
    </message>
    <message>
        <source>Order, seat and introduction follow at once. Undo brings everything back.</source>
        <translation>서열, 좌석, 소개가 바로 따라갑니다. 되돌리면 모두 원래대로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>대리 참석자</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Name one person: the one who takes the place.</source>
        <translation>자리를 대신할 한 사람의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>서명한 사람</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>서명일</translation>
    </message>
    <message>
        <source>No agreement with signatories is named for this event.</source>
        <translation>이 행사에는 서명자가 있는 협약이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>All signed as planned</source>
        <translation>모두 계획대로 서명함</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>There is no run sheet.</source>
        <translation>진행표가 없습니다.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>감사 인사</translation>
    </message>
    <message>
        <source>Guests who came</source>
        <translation>온 참석자</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>감사 인사일</translation>
    </message>
    <message>
        <source>Nobody is noted as arrived yet. Mark arrivals under “On the day”.</source>
        <translation>아직 도착한 사람이 적혀 있지 않습니다. “당일”에서 도착을 적으세요.</translation>
    </message>
    <message>
        <source>All thanked today</source>
        <translation>오늘 모두에게 감사 인사함</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>후속</translation>
    </message>
    <message>
        <source>Nothing follows yet. Type it in the line below.</source>
        <translation>아직 후속이 없습니다. 아래 줄에 쓰세요.</translation>
    </message>
    <message>
        <source>Add: what – who – by when</source>
        <translation>추가: 무엇 – 누가 – 언제까지</translation>
    </message>
    <message>
        <source>Kind of what is added</source>
        <translation>추가할 종류</translation>
    </message>
    <message>
        <source>Open the debrief again</source>
        <translation>사후 정리 다시 열기</translation>
    </message>
    <message>
        <source>Mark as debriefed</source>
        <translation>사후 정리 완료로 표시</translation>
    </message>
    <message>
        <source>Debriefed on {day}.</source>
        <translation>{day}에 사후 정리를 마쳤습니다.</translation>
    </message>
    <message>
        <source>Not yet debriefed. The mark also notes that it was held.</source>
        <translation>아직 사후 정리를 마치지 않았습니다. 표시하면 행사가 열린 것으로도 적습니다.</translation>
    </message>
    <message>
        <source>in their place: {name}</source>
        <translation>대신 온 사람: {name}</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>적지 않음</translation>
    </message>
    <message>
        <source>{minutes} min early</source>
        <translation>{minutes}분 빠름</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>제때</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>계획 {time}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>As it really was, such as 14:05. Leave empty what nobody noted.</source>
        <translation>실제 시각, 예: 14:05. 아무도 적지 않은 것은 비워 두세요.</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>시각 저장</translation>
    </message>
    <message>
        <source>No flags yet: add them in the event’s record.</source>
        <translation>아직 깃발이 없습니다. 행사 기록에서 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and sorting</source>
        <translation>열과 정렬</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt with ↑ or ↓ moves it.</source>
        <translation>Space로 열을 표시하거나 숨기고, Alt와 ↑ 또는 ↓로 옮깁니다.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>순서대로 나열한 열</translation>
    </message>
    <message>
        <source>Not sorted by it</source>
        <translation>정렬하지 않음</translation>
    </message>
    <message>
        <source>Ascending: A to Z, earliest first</source>
        <translation>오름차순: 가나다순, 이른 것부터</translation>
    </message>
    <message>
        <source>Descending: Z to A, latest first</source>
        <translation>내림차순: 가나다 역순, 늦은 것부터</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>이 열로 정렬</translation>
    </message>
    <message>
        <source>Order of sorting</source>
        <translation>정렬 순위</translation>
    </message>
    <message>
        <source>Tick one column at least.</source>
        <translation>열을 하나 이상 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undone: {label}</source>
        <translation>실행 취소함: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>다시 실행함: {label}</translation>
    </message>
    <message>
        <source>A view is saved from the filter of its table: “Save this view…”.</source>
        <translation>보기는 표의 필터에서 저장합니다: “이 보기 저장…”.</translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>보관함: {title}</translation>
    </message>
    <message>
        <source>Back: {title}</source>
        <translation>되돌림: {title}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>실행 취소: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>다시 실행: {label}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>삭제함: {title}</translation>
    </message>
    <message>
        <source>Put the cursor into a field first, then ask for its history.</source>
        <translation>먼저 항목에 커서를 놓은 다음 변경 내역을 여십시오.</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSON으로 내보내기</translation>
    </message>
    <message>
        <source>The JSON file will not be encrypted: anyone who gets it can read everything in it.</source>
        <translation>JSON 파일은 암호화되지 않습니다. 파일을 얻은 사람은 누구나 모든 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The register is written to {name}.</source>
        <translation>모든 기록을 {name} 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation>JSON 가져오기</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} 가져오기</translation>
    </message>
    <message>
        <source>{count} records were taken in from {name}.</source>
        <translation>{name}에서 기록 {count}건을 가져왔습니다.</translation>
    </message>
    <message>
        <source>Agreements at a stage for which something is missing: {count} ({places}).</source>
        <translation>단계에 필요한 것이 빠진 협약: {count}건 ({places}).</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>{title}: 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>It goes with all that belongs to it. Undo brings it back. To keep it for old packs, archive it instead.</source>
        <translation>이 기록에 속한 모든 것이 함께 삭제됩니다. 실행 취소로 되돌릴 수 있습니다. 이전 자료를 위해 남겨 두려면 보관하십시오.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>기록 {count}건</translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>고정함: {title}</translation>
    </message>
    <message>
        <source>Unpinned: {title}</source>
        <translation>고정 해제함: {title}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>변경함: {title}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>저장함: {title}</translation>
    </message>
    <message>
        <source>Copied rows stay on the clipboard until something else is copied.</source>
        <translation>복사한 행은 다른 것을 복사할 때까지 클립보드에 남습니다.</translation>
    </message>
    <message>
        <source>Copied rows leave the clipboard after {seconds} seconds.</source>
        <translation>복사한 행은 {seconds}초 뒤 클립보드에서 지워집니다.</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>검색 색인 다시 만들기</translation>
    </message>
    <message>
        <source>No record is changed. If you stop, the index stays as it was.</source>
        <translation>기록은 바뀌지 않습니다. 멈추면 색인은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The search index is made anew. Records it tells of: {count}.</source>
        <translation>검색 색인을 다시 만들었습니다. 색인에 담긴 기록: {count}건.</translation>
    </message>
    <message>
        <source>The settings of this register are kept.</source>
        <translation>이 파일의 설정을 저장했습니다.</translation>
    </message>
    <message>
        <source>This computer asks for the passphrase again.</source>
        <translation>이 컴퓨터에서 다시 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>This computer opens the file by itself from now on.</source>
        <translation>지금부터 이 컴퓨터에서는 암호 없이 파일이 열립니다.</translation>
    </message>
    <message>
        <source>This file has no passphrase, so it cannot be locked. Set one first.</source>
        <translation>이 파일에는 암호가 없어 잠글 수 없습니다. 먼저 암호를 설정하십시오.</translation>
    </message>
    <message>
        <source>Added: {count} records. They are yours to change: see the notes of each.</source>
        <translation>{count}건을 추가했습니다. 자유롭게 고칠 수 있습니다. 각 기록의 메모를 보십시오.</translation>
    </message>
    <message>
        <source>The usual rules are all here already; nothing was changed.</source>
        <translation>통상 규칙이 이미 모두 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Show only those where …</source>
        <translation>조건에 맞는 것만 보기</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>is</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>같지 않음</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>알려짐</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>알려지지 않음</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>has the tag</source>
        <translation>태그 있음</translation>
    </message>
    <message>
        <source>has not the tag</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>is more than … days ago</source>
        <translation>…일보다 오래됨</translation>
    </message>
    <message>
        <source>is more than … days ago or not known</source>
        <translation>…일보다 오래되었거나 알 수 없음</translation>
    </message>
    <message>
        <source>is within the next … days</source>
        <translation>앞으로 …일 이내</translation>
    </message>
    <message>
        <source>is overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>is long ago: dormant</source>
        <translation>오래전임: 휴면</translation>
    </message>
    <message>
        <source>is long ago or not known, or so for a present post</source>
        <translation>오래전이거나 알 수 없음(현재 직책 포함)</translation>
    </message>
    <message>
        <source>is near, as stated, amended or computed</source>
        <translation>가까움(명시, 개정 또는 계산 기준)</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}개월</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}일</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>프로그램에 문제가 생겼습니다</translation>
    </message>
    <message>
        <source>The report names places in the program, and nothing of what is in the file.</source>
        <translation>보고서에는 프로그램 안의 위치만 적혀 있으며, 파일의 내용은 전혀 없습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>전자우편…</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>보고서 삭제</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the report instead.</source>
        <translation>전자우편 프로그램이 응답하지 않습니다. 대신 보고서를 복사하십시오.</translation>
    </message>
    <message>
        <source>What was saved is safe. The last thing you did may not have been done: look whether it is there, and do it again if not. If the window behaves oddly, close the program and start it anew.</source>
        <translation>저장한 내용은 안전합니다. 마지막에 한 작업은 완료되지 않았을 수 있으니, 반영되었는지 확인하고 없으면 다시 하십시오. 창이 이상하게 동작하면 프로그램을 닫고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>보고서 보기…</translation>
    </message>
    <message>
        <source>The last time, ASM Desktop was not closed: it was stopped, or the power went.</source>
        <translation>지난번에 ASM Desktop이 정상적으로 닫히지 않았습니다. 강제로 종료되었거나 전원이 꺼졌습니다.</translation>
    </message>
    <message>
        <source>The last time, this file was not closed. All that was saved is here, last “{label}”, {moment}; what was being typed then is not.</source>
        <translation>지난번에 이 파일이 닫히지 않았습니다. 저장한 내용은 모두 여기에 있으며, 마지막 작업은 “{label}”({moment})입니다. 그때 입력 중이던 내용은 남아 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>해결 방법…</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Large print, 18 points</source>
        <translation>큰 글씨 18포인트</translation>
    </message>
    <message>
        <source>Both sides, with a binding margin</source>
        <translation>양면, 제본 여백 포함</translation>
    </message>
    <message>
        <source>Sections start on the right</source>
        <translation>장을 오른쪽 면에서 시작</translation>
    </message>
    <message>
        <source>Tabs for the sections</source>
        <translation>구획 색인표</translation>
    </message>
    <message>
        <source>A leaf before each section</source>
        <translation>구획마다 간지 넣기</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>별첨</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>English and Korean</source>
        <translation>영어와 한국어</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Note under the heading</source>
        <translation>제목 아래 메모</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>인쇄하기 전에</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Kept twice?</source>
        <translation>두 번 적혔나요?</translation>
    </message>
    <message>
        <source>Suggestions only: nothing is merged before you have compared the two.</source>
        <translation>제안일 뿐입니다. 둘을 비교하기 전에는 아무것도 합치지 않습니다.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Pairs that may be one</source>
        <translation>같을 수 있는 쌍</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>등록부를 살펴보는 중…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>멈췄습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing seems to be kept twice.</source>
        <translation>두 번 적힌 것으로 보이는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>One pair.</source>
        <translation>한 쌍.</translation>
    </message>
    <message>
        <source>{count} pairs, the strongest first; {more} weaker ones are left out.</source>
        <translation>{count}쌍, 근거가 강한 순서입니다. 더 약한 {more}쌍은 뺐습니다.</translation>
    </message>
    <message>
        <source>{count} pairs, the strongest first.</source>
        <translation>{count}쌍, 근거가 강한 순서입니다.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>하나</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>다른 하나</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Nothing is left to compare.</source>
        <translation>비교할 것이 더 없습니다.</translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>Log an engagement</source>
        <translation>접촉 기록</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>With, on their side</source>
        <translation>상대측 참석자</translation>
    </message>
    <message>
        <source>From our side</source>
        <translation>우리측 참석자</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>One a line: what – who – by when</source>
        <translation>한 줄에 하나씩: 할 일 – 담당자 – 기한</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>Open for reading only</source>
        <translation>읽기 전용으로 열기</translation>
    </message>
    <message>
        <source>Saved: {label}</source>
        <translation>저장됨: {label}</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>모든 변경이 저장됨</translation>
    </message>
    <message>
        <source>Recording from {source}: stop</source>
        <translation>{source}(으)로 기록 중: 그만하기</translation>
    </message>
    <message>
        <source>Encrypted with your passphrase</source>
        <translation>본인의 암호로 암호화됨</translation>
    </message>
    <message>
        <source>Not encrypted: anyone who gets the file can read it</source>
        <translation>암호화되지 않음: 파일을 얻은 사람은 누구나 읽을 수 있습니다</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>파일 내용</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>The text goes on; only its beginning is shown here.</source>
        <translation>뒤에 내용이 더 있으며, 여기에는 앞부분만 표시됩니다.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here: it is damaged or too large.</source>
        <translation>손상되었거나 너무 커서 이 그림을 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It was left as it is.</source>
        <translation>이 파일은 여기에서 표시할 수 없습니다. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>This is a program, a script or a document with macros. It is kept, and never opened from here.</source>
        <translation>프로그램, 스크립트 또는 매크로 문서입니다. 보관은 되지만 여기에서 열지 않습니다.</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here. Save a copy to open it elsewhere.</source>
        <translation>이 종류의 파일은 여기에서 표시하지 않습니다. 사본을 저장하여 다른 곳에서 여세요.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown here: it is damaged, or locked with a password.</source>
        <translation>손상되었거나 암호로 잠겨 있어 이 PDF를 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Save a copy of {name}?</source>
        <translation>{name}의 사본을 저장할까요?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Saved as {name}, not encrypted.</source>
        <translation>{name}(으)로 저장했습니다. 암호화되지 않았습니다.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>This document has no file yet. Drop one on it, or attach it.</source>
        <translation>이 문서에는 아직 파일이 없습니다. 파일을 끌어다 놓거나 첨부하세요.</translation>
    </message>
    <message>
        <source>Kept inside the register: {title}</source>
        <translation>기록부에 보관했습니다: {title}</translation>
    </message>
    <message>
        <source>A new version is kept: {title}</source>
        <translation>새 버전을 보관했습니다: {title}</translation>
    </message>
    <message>
        <source>Kept already, and linked here now: {title}</source>
        <translation>이미 보관되어 있어 여기에 연결했습니다: {title}</translation>
    </message>
    <message>
        <source>The copy will not be encrypted: anyone who gets it can read it.</source>
        <translation>사본은 암호화되지 않습니다. 사본을 얻은 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>It is a program, a script or a document with macros: open it only if you know who made it, and why.</source>
        <translation>프로그램, 스크립트 또는 매크로 문서입니다. 누가 왜 만들었는지 아는 경우에만 여세요.</translation>
    </message>
    <message>
        <source>Let go to keep the file with this record</source>
        <translation>놓으면 이 기록에 파일을 보관합니다</translation>
    </message>
    <message>
        <source>Let go to keep the file as a new document</source>
        <translation>놓으면 파일을 새 문서로 보관합니다</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on these pages</source>
        <translation>이 문서에서 찾기</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>이전 항목</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>다음 항목</translation>
    </message>
    <message>
        <source>Find no longer</source>
        <translation>찾기 닫기</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}개 중 {number}번째</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Source of {field}</source>
        <translation>{field}의 출처</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>출처 달기</translation>
    </message>
    <message>
        <source>Kept here: {value}</source>
        <translation>여기 기록: {value}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 내역</translation>
    </message>
    <message>
        <source>Field whose history is shown</source>
        <translation>변경 내역을 볼 항목</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>이전 변경 내역 더 보기</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>모든 항목</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>다시 나누기</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (취소됨)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>그 밖에 {count}건</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>yyyy년 M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>Add: {record}</source>
        <translation>추가: {record}</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>이름의 일부를 입력하세요</translation>
    </message>
    <message>
        <source>Take away {field}</source>
        <translation>{field} 지우기</translation>
    </message>
    <message>
        <source>Open {field}</source>
        <translation>{field} 열기</translation>
    </message>
    <message>
        <source>“{text}” is not a record yet. Pick one from the list, or clear the field.</source>
        <translation>“{text}”은(는) 아직 기록이 아닙니다. 목록에서 고르거나 칸을 비우십시오.</translation>
    </message>
    <message>
        <source>Add as a new {record}</source>
        <translation>새 {record}(으)로 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>It is added as soon as this is known: {fields}.</source>
        <translation>다음 항목이 채워지면 추가됩니다: {fields}.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count}건 더 보기</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>선택 …</translation>
    </message>
    <message>
        <source>Choose a file, drop a picture here, or paste one</source>
        <translation>파일을 고르거나, 사진을 여기에 놓거나 붙여 넣으세요</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>사진 선택</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>붙여 넣을 사진이 없습니다.</translation>
    </message>
    <message>
        <source>New {record}: {field}</source>
        <translation>새 {record}: {field}</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>아직 알려진 것이 없음</translation>
    </message>
    <message>
        <source>{known} of {fields} known</source>
        <translation>{fields}개 중 {known}개 알려짐</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>더 많은 명령</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Select a record to see its whole story.</source>
        <translation>기록을 선택하면 전체 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Added {made}</source>
        <translation>추가: {made}</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>변경: {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{source} says “{reading}”</source>
        <translation>{source}: “{reading}”</translation>
    </message>
    <message>
        <source>Add a source of {field} (F4)</source>
        <translation>{field}의 출처 추가 (F4)</translation>
    </message>
    <message>
        <source>Sources of {field}: {status}</source>
        <translation>{field}의 출처: {status}</translation>
    </message>
    <message>
        <source>Add another source …</source>
        <translation>출처 더하기 …</translation>
    </message>
    <message>
        <source>Here it reads: “{reading}”</source>
        <translation>이 출처의 표현: “{reading}”</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy년 M월 d일 (ddd)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Click on the mark, or press {keys}: done, or open again</source>
        <translation>표시를 누르거나 {keys} 키를 누르면 완료 또는 다시 미완료로 바뀝니다</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>기한 1일 지남</translation>
    </message>
    <message>
        <source>{count} days overdue</source>
        <translation>기한 {count}일 지남</translation>
    </message>
    <message>
        <source>New field of {records}</source>
        <translation>{records}의 새 필드</translation>
    </message>
    <message>
        <source>It joins the form, the columns and the search at once.</source>
        <translation>바로 양식과 열, 검색에 나타납니다.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>필드 추가</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>필드 추가…</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>이 항목의 변경 내역</translation>
    </message>
    <message>
        <source>Sources of this field</source>
        <translation>이 항목의 출처</translation>
    </message>
    <message>
        <source>They may ask to see what you write here.</source>
        <translation>당사자가 여기에 적은 내용의 열람을 요청할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Not everything is there for “{stage}”</source>
        <translation>“{stage}” 단계에 필요한 것이 다 갖춰지지 않았습니다</translation>
    </message>
    <message>
        <source>For instance: reported in the news</source>
        <translation>예: 뉴스에 보도됨</translation>
    </message>
    <message>
        <source>Why it is set all the same</source>
        <translation>그래도 정하는 이유</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>그래도 정하기</translation>
    </message>
    <message>
        <source>Say why, so that others know later.</source>
        <translation>나중에 알 수 있도록 이유를 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Actions, newest first</source>
        <translation>작업(최신순)</translation>
    </message>
    <message>
        <source>Show more: {count} changes follow</source>
        <translation>더 보기: 변경 {count}건 더 있음</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(알 수 없음)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>아직 변경된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>이 값 되돌리기</translation>
    </message>
    <message>
        <source>Restore this value: {field}, {value}</source>
        <translation>이 값 되돌리기: {field}, {value}</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>Show a document as it is printed, then choose “Clear and issue…”.</source>
        <translation>문서를 인쇄 미리 보기로 연 다음 “승인하고 발행…”을 선택하십시오.</translation>
    </message>
    <message>
        <source>Type the number at the foot of the copy, such as {example}.</source>
        <translation>사본 하단의 번호를 입력하십시오. 예: {example}</translation>
    </message>
    <message>
        <source>Is this copy current?</source>
        <translation>이 사본이 최신입니까?</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation>사본 번호</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>이후 변경 사항</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Clear and issue…</source>
        <translation>승인하고 발행…</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Who each copy is for, one a line</source>
        <translation>사본별 수령자(한 줄에 한 명)</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>발행…</translation>
    </message>
    <message>
        <source>{edition}. Each copy gets a number, and what it says is kept in this file.</source>
        <translation>{edition}. 사본마다 번호가 부여되며, 그 내용은 이 파일에 보관됩니다.</translation>
    </message>
    <message>
        <source>Clear and issue: {document}</source>
        <translation>승인 및 발행: {document}</translation>
    </message>
    <message>
        <source>Drawing the copies</source>
        <translation>사본을 만드는 중</translation>
    </message>
    <message>
        <source>Nothing is recorded if you stop.</source>
        <translation>중단하면 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Issue an addendum to {number}</source>
        <translation>{number}의 추록 발행</translation>
    </message>
    <message>
        <source>It lists what has changed since, in the same edition, and goes to: {readers}</source>
        <translation>같은 판본 기준으로 이후 변경 사항을 정리하며, 수령자는 다음과 같습니다: {readers}</translation>
    </message>
    <message>
        <source>Addendum to {number}</source>
        <translation>{number} 추록</translation>
    </message>
    <message>
        <source>Save the copies</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Issued {number}. Unencrypted in {folder}: {names}</source>
        <translation>{number}을(를) 발행했습니다. {folder}에 암호화되지 않은 상태로 저장됨: {names}</translation>
    </message>
    <message>
        <source>Things told: {count}. They are compared with what the register says now.</source>
        <translation>기록된 내용 {count}건. 현재 등록부의 내용과 비교합니다.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>표에서</translation>
    </message>
    <message>
        <source>From the filter to the rows</source>
        <translation>필터에서 행으로</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>기록으로 이동</translation>
    </message>
    <message>
        <source>Mark a follow-up as done</source>
        <translation>후속 조치를 완료로 표시</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>여러 행 선택</translation>
    </message>
    <message>
        <source>Select one row more</source>
        <translation>한 행 더 선택</translation>
    </message>
    <message>
        <source>Select every row</source>
        <translation>모든 행 선택</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복사</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Agreed</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>잔여</translation>
    </message>
    <message>
        <source>Without an exact planned mass: {count}.</source>
        <translation>정확한 계획 질량이 없는 것: {count}건.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Nothing: {over} over</source>
        <translation>없음: {over} 초과</translation>
    </message>
    <message>
        <source>More was delivered than agreed, by {over}.</source>
        <translation>약정량보다 {over} 더 납품되었습니다.</translation>
    </message>
    <message>
        <source>Left out, because the mass is not known exactly: {count}.</source>
        <translation>질량을 정확히 알 수 없어 제외: {count}건.</translation>
    </message>
    <message>
        <source>Delivered outside the agreed window: {count}.</source>
        <translation>약정 기간 밖에 납품: {count}건.</translation>
    </message>
    <message>
        <source>Lots, planned against actual</source>
        <translation>로트별 계획과 실적</translation>
    </message>
    <message>
        <source>planned {words}</source>
        <translation>계획 {words}</translation>
    </message>
    <message>
        <source>came {words}</source>
        <translation>납품 {words}</translation>
    </message>
    <message>
        <source>mass not known exactly</source>
        <translation>정확한 질량을 알 수 없음</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>납품 기간 밖</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same e-mail: {first}</source>
        <translation>같은 전자우편: {first}</translation>
    </message>
    <message>
        <source>same mobile number: {first}</source>
        <translation>같은 휴대전화 번호: {first}</translation>
    </message>
    <message>
        <source>same registration number: {first}</source>
        <translation>같은 등록 번호: {first}</translation>
    </message>
    <message>
        <source>same website: {first}</source>
        <translation>같은 웹사이트: {first}</translation>
    </message>
    <message>
        <source>same short name: {first}</source>
        <translation>같은 약칭: {first}</translation>
    </message>
    <message>
        <source>names sound alike: {first} / {second}</source>
        <translation>소리가 비슷한 이름: {first} / {second}</translation>
    </message>
    <message>
        <source>may be one name in two scripts: {first} / {second}</source>
        <translation>두 문자로 쓴 같은 이름일 수 있음: {first} / {second}</translation>
    </message>
    <message>
        <source>same name in Hangul: {first}</source>
        <translation>같은 한글 이름: {first}</translation>
    </message>
    <message>
        <source>same name in Hanja or kanji: {first}</source>
        <translation>같은 한자 이름: {first}</translation>
    </message>
    <message>
        <source>same name in Latin letters: {first}</source>
        <translation>같은 로마자 이름: {first}</translation>
    </message>
    <message>
        <source>same name: {first}</source>
        <translation>같은 이름: {first}</translation>
    </message>
    <message>
        <source>same name, written in another way: {first} / {second}</source>
        <translation>다르게 적은 같은 이름: {first} / {second}</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} 파일이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>What you were typing waits as you left it.</source>
        <translation>입력하던 내용은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Nothing of it is shown, and its key is forgotten, until you unlock it.</source>
        <translation>잠금을 해제할 때까지 내용은 표시되지 않으며 키도 보관하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Which record is the same as {title}?</source>
        <translation>{title}와(과) 같은 기록은 무엇입니까?</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>다른 기록</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>This is the record itself: choose another.</source>
        <translation>바로 이 기록입니다. 다른 기록을 고르세요.</translation>
    </message>
    <message>
        <source>Make one of two records</source>
        <translation>두 기록을 하나로</translation>
    </message>
    <message>
        <source>One record stays, with all that is known of both; whatever points at the other will point at it. Undo, or the record’s history, takes them apart again.</source>
        <translation>한 기록이 남아 둘에 관해 아는 것을 모두 지니고, 다른 기록을 가리키던 것은 모두 이 기록을 가리킵니다. 실행 취소나 기록의 이력에서 다시 나눌 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>다른 쪽을 남기기</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Stays: {title} ({ref})</source>
        <translation>남음: {title} ({ref})</translation>
    </message>
    <message>
        <source>Goes: {title} ({ref})</source>
        <translation>사라짐: {title} ({ref})</translation>
    </message>
    <message>
        <source>The two differ in no field.</source>
        <translation>둘은 어느 항목에서도 다르지 않습니다.</translation>
    </message>
    <message>
        <source>Comes over: {rows}.</source>
        <translation>옮겨 옴: {rows}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>이 사진</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (신규)</translation>
    </message>
    <message>
        <source>Type a part of a name; Enter takes it</source>
        <translation>이름 일부를 입력하고 Enter로 선택</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>{name} 빼기</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Post</source>
        <translation>직책</translation>
    </message>
</context>
<context>
    <name>NewPost</name>
    <message>
        <source>New post of {name}</source>
        <translation>{name}의 새 직책</translation>
    </message>
    <message>
        <source>What ends, ends when the new post starts. Meetings before that keep the title of their day.</source>
        <translation>끝나는 직책은 새 직책이 시작될 때 끝납니다. 그전의 회의에는 그날의 직책이 남습니다.</translation>
    </message>
    <message>
        <source>Change post</source>
        <translation>직책 바꾸기</translation>
    </message>
    <message>
        <source>Ends: {post}</source>
        <translation>끝남: {post}</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>New {record}</source>
        <translation>새 {record}</translation>
    </message>
    <message>
        <source>Name, as they write it</source>
        <translation>이름(본인 표기대로)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Already here: {title} ({ref})</source>
        <translation>이미 있음: {title} ({ref})</translation>
    </message>
    <message>
        <source>Open this record instead of adding another</source>
        <translation>새로 만들지 않고 이 기록 열기</translation>
    </message>
</context>
<context>
    <name>NewRegister</name>
    <message>
        <source>New file</source>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>One file keeps everything. It is encrypted with a passphrase that only you know.</source>
        <translation>파일 하나에 모든 것이 담깁니다. 본인만 아는 암호로 암호화됩니다.</translation>
    </message>
    <message>
        <source>Partnerships.asm</source>
        <translation>협력관계.asm</translation>
    </message>
    <message>
        <source>Do without a passphrase</source>
        <translation>암호 없이 사용</translation>
    </message>
    <message>
        <source>Create file</source>
        <translation>파일 만들기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>암호 다시 입력</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>암호의 강도</translation>
    </message>
    <message>
        <source>Anyone who gets the file, or the laptop, can read everything in it.</source>
        <translation>파일이나 노트북을 얻은 사람은 누구나 모든 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Four or five random words are strong and easy to keep in mind.</source>
        <translation>무작위 단어 네다섯 개면 강하고 기억하기 쉽습니다.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>두 암호가 아직 같지 않습니다.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>보통입니다. 단어를 하나 더 넣으면 강해집니다.</translation>
    </message>
    <message>
        <source>Strong. Keep it safe: if it is lost, nobody can open the file.</source>
        <translation>강함. 안전하게 보관하십시오. 잃어버리면 아무도 파일을 열 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>OpenRegister</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>읽기 전용으로 열기</translation>
    </message>
    <message>
        <source>Save what it still holds…</source>
        <translation>남은 내용 저장…</translation>
    </message>
    <message>
        <source>Restore the latest backup</source>
        <translation>최근 백업 복원</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>{going} of the {values} values it has do not fit any more, and go: {examples}. Undo brings them back.</source>
        <translation>값 {values}개 중 {going}개는 더 이상 맞지 않아 사라집니다: {examples}. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Change the field “{name}”?</source>
        <translation>“{name}” 필드를 바꿀까요?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>{values} records say something in it, and that goes too. Undo brings it back.</source>
        <translation>기록 {values}개에 값이 있으며 함께 사라집니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF 저장…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Stay at the printer: the pages hold what only its readers may see.</source>
        <translation>프린터 옆에서 기다리십시오. 정해진 사람만 볼 수 있는 내용입니다.</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>문서에서 찾기</translation>
    </message>
    <message>
        <source>Save with a password…</source>
        <translation>비밀번호를 지정하여 저장…</translation>
    </message>
    <message>
        <source>Following what was changed…</source>
        <translation>변경된 내용을 반영하는 중…</translation>
    </message>
    <message>
        <source>Sent to the printer: page {done} of {count}.</source>
        <translation>프린터로 보냄: {count}쪽 중 {done}쪽.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and try again.</source>
        <translation>프린터가 인쇄를 받지 않았습니다. 프린터를 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>The PDF is encrypted with AES-256, and opens with this password only. Tell it to its readers by another way than the PDF. It is kept nowhere: if it is lost, make the PDF again.</source>
        <translation>PDF는 AES-256으로 암호화되며 이 비밀번호로만 열립니다. 비밀번호는 PDF와 다른 경로로 수신자에게 알려 주십시오. 비밀번호는 어디에도 보관되지 않으므로, 잊은 경우 PDF를 다시 만드십시오.</translation>
    </message>
    <message>
        <source>Save with a password</source>
        <translation>비밀번호를 지정하여 저장</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>이메일 초안</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>초안 저장…</translation>
    </message>
    <message>
        <source>Do without a password</source>
        <translation>비밀번호 없이 진행</translation>
    </message>
    <message>
        <source>The PDF is being encrypted. There is no file until it is whole.</source>
        <translation>PDF를 암호화하고 있습니다. 완료되기 전에는 파일이 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>Saved as {name}; it opens with its password only.</source>
        <translation>{name}(으)로 저장했습니다. 지정한 비밀번호로만 열립니다.</translation>
    </message>
    <message>
        <source>Please find the document attached.</source>
        <translation>문서를 첨부하여 보내 드립니다.</translation>
    </message>
    <message>
        <source>It opens with a password, which you get by another way.</source>
        <translation>문서는 비밀번호로 열리며, 비밀번호는 다른 경로로 알려 드리겠습니다.</translation>
    </message>
    <message>
        <source>The draft is {name}. Choose its readers in the mail program, send it, and delete the file. Where the program shows it as a letter received, forward it or edit it as new.</source>
        <translation>초안은 {name}입니다. 메일 프로그램에서 수신자를 정하여 보낸 뒤 파일을 삭제하십시오. 받은 메일로 표시되면 전달하거나 새 메일로 편집하십시오.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>전체 페이지</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>이메일 초안…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Ceremonies &amp; meetings</source>
        <translation>행사와 회의</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>협약</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 내역</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>이해관계자</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>접촉 기록</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find records and actions</source>
        <translation>기록과 명령 찾기</translation>
    </message>
    <message>
        <source>Name, reference, place, words of a quote, or an action</source>
        <translation>이름, 번호, 장소, 발언 문구 또는 명령</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 항목</translation>
    </message>
    <message>
        <source>↑ ↓ to choose   ·   Return to open   ·   {pin} to pin   ·   Esc to close</source>
        <translation>↑ ↓ 선택   ·   Return 열기   ·   {pin} 고정   ·   Esc 닫기</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정한 것</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>“{text}”에 맞는 항목이 없습니다</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>May be the same as {title} ({ref}): {reason}</source>
        <translation>{title} ({ref})와(과) 같을 수 있음: {reason}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>소유 관계</translation>
    </message>
    <message>
        <source>and more, shown with those they belong to</source>
        <translation>그 밖의 기관은 그 소유 기관에서 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>오늘 확인함</translation>
    </message>
    <message>
        <source>Not known to have been verified.</source>
        <translation>확인한 적이 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Last verified {date}, {days} days ago: please check.</source>
        <translation>마지막 확인 {date}, {days}일 전입니다. 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Verified {date}.</source>
        <translation>{date}에 확인함.</translation>
    </message>
    <message>
        <source>Not verified for more than {days} days: {posts}.</source>
        <translation>{days}일 넘게 확인하지 않음: {posts}.</translation>
    </message>
    <message>
        <source>Verified today: {title}</source>
        <translation>오늘 확인함: {title}</translation>
    </message>
    <message>
        <source>Select two records to make one of them. {count} are selected.</source>
        <translation>하나로 만들 기록을 둘 고르세요. 지금 {count}개를 골랐습니다.</translation>
    </message>
    <message>
        <source>Not the same, and not suggested again: {title}</source>
        <translation>서로 다름, 다시 제안하지 않음: {title}</translation>
    </message>
    <message>
        <source>Merged: {title}</source>
        <translation>합침: {title}</translation>
    </message>
    <message>
        <source>Nothing was merged into {title}.</source>
        <translation>{title}에 합친 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Apart again: {title}</source>
        <translation>다시 나눔: {title}</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Present passphrase</source>
        <translation>현재 암호</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>A copy is encrypted and proved. The file stays as it is until then.</source>
        <translation>사본을 암호화하여 확인합니다. 그때까지 파일은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>암호 변경</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>암호 설정</translation>
    </message>
    <message>
        <source>The file is encrypted anew. Backups and copies made before keep the passphrase that they had.</source>
        <translation>파일을 새로 암호화합니다. 이전에 만든 백업과 사본은 당시의 암호를 그대로 사용합니다.</translation>
    </message>
    <message>
        <source>The file is encrypted with it from now on. Backups and copies made before stay readable by anyone.</source>
        <translation>지금부터 이 암호로 파일을 암호화합니다. 이전에 만든 백업과 사본은 누구나 읽을 수 있는 상태로 남습니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Encrypt the file</source>
        <translation>파일 암호화</translation>
    </message>
    <message>
        <source>The file has its new passphrase. Keep it safe: nobody can open it without.</source>
        <translation>새 암호가 적용되었습니다. 안전하게 보관하십시오. 암호 없이는 아무도 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is no longer encrypted: anyone who gets it can read it.</source>
        <translation>파일이 더 이상 암호화되어 있지 않습니다. 파일을 얻은 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Fair. {count} more random words make it strong.</source>
        <translation>보통입니다. 임의의 단어를 {count}개 더 넣으면 강해집니다.</translation>
    </message>
    <message>
        <source>Weak: could be guessed. {count} more random words make it strong.</source>
        <translation>약합니다. 추측될 수 있습니다. 임의의 단어를 {count}개 더 넣으면 강해집니다.</translation>
    </message>
    <message>
        <source>Part of it is among what is tried first.</source>
        <translation>가장 먼저 시도되는 암호가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Letters in the order of the alphabet or keyboard hardly count.</source>
        <translation>알파벳이나 자판 순서의 글자는 거의 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>What is repeated hardly counts.</source>
        <translation>반복된 부분은 거의 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Years and dates are quickly guessed.</source>
        <translation>연도와 날짜는 금방 추측됩니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Capitals are locked.</source>
        <translation>Caps Lock이 켜져 있습니다.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>암호 표시</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Print: {title}</source>
        <translation>인쇄: {title}</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>쪽을 배치하는 중 …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Pages: {count}. They are kept in memory only until you save them.</source>
        <translation>{count}쪽. 저장하기 전에는 메모리에만 둡니다.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print without {count} columns?</source>
        <translation>열 {count}개를 빼고 인쇄하시겠습니까?</translation>
    </message>
    <message>
        <source>Print pages marked {marking}?</source>
        <translation>“{marking}” 표시가 있는 쪽을 인쇄하시겠습니까?</translation>
    </message>
    <message>
        <source>This could not be printed. Nothing was changed.</source>
        <translation>인쇄할 수 없었습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Left out, as they find no room at a size that can be read: {columns}. Show fewer columns.</source>
        <translation>읽을 수 있는 크기로 들어가지 않아 제외한 열: {columns}. 열을 줄여 주십시오.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>Grouped: {field}</source>
        <translation>묶음: {field}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Erase {person} for good?</source>
        <translation>{person}: 영구 삭제할까요?</translation>
    </message>
    <message>
        <source>This cannot be undone, nor can what was done in this file before it.</source>
        <translation>이 작업은 되돌릴 수 없으며, 이 파일에서 그 전에 한 일도 되돌릴 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Keep name and title on what they signed</source>
        <translation>서명한 문서에는 이름과 직함을 남깁니다</translation>
    </message>
    <message>
        <source>Type {pseudonym} to confirm</source>
        <translation>확인하려면 {pseudonym}을(를) 입력하세요</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Names, particulars, posts, contact points, portrait and relations go, and the history tells of them no more. Rows that go: {gone}.</source>
        <translation>이름, 인적 사항, 직위, 연락처, 사진, 관계가 삭제되고 기록에도 남지 않습니다. 삭제되는 항목: {gone}개.</translation>
    </message>
    <message>
        <source>What happened stays under {pseudonym}. Rows that stay: {left}.</source>
        <translation>있었던 일은 {pseudonym}(으)로 남습니다. 남는 항목: {left}개.</translation>
    </message>
    <message>
        <source>The name is replaced in other words too: {titles}. Rows: {count}. Quotes and sources stay.</source>
        <translation>다른 글에 적힌 이름도 바뀝니다: {titles}. 항목: {count}개. 인용문과 출처는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Backups made until today hold the person until about {day}.</source>
        <translation>오늘까지 만든 백업에는 {day}경까지 이 사람의 정보가 남습니다.</translation>
    </message>
    <message>
        <source>Erasing {person}</source>
        <translation>{person} 삭제 중</translation>
    </message>
    <message>
        <source>Erased. What happened is kept under {pseudonym}, among the archived people.</source>
        <translation>삭제했습니다. 있었던 일은 보관된 사람 가운데 {pseudonym}(으)로 남습니다.</translation>
    </message>
    <message>
        <source>Looking for where the person is named</source>
        <translation>이름이 적힌 곳을 찾는 중</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>{count} commitments</source>
        <translation>약속 {count}건</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>어떻게 되었습니까?</translation>
    </message>
    <message>
        <source>What shows it: a letter, a delivery, a sentence</source>
        <translation>이를 보여 주는 것: 서신, 납품, 문장</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>완료: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>다시 미완료: {title}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>History of {title}</source>
        <translation>변경 내역: {title}</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Record from this source</source>
        <translation>이 출처로 기록하기</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>선택한 말을 인용으로</translation>
    </message>
    <message>
        <source>Each value you type in now is cited with the sentence of this source that says it.</source>
        <translation>지금부터 입력하는 값마다 그 값을 말하는 이 출처의 문장이 인용됩니다.</translation>
    </message>
    <message>
        <source>Type in what it says, and each value is cited with its sentence.</source>
        <translation>내용을 입력하면 값마다 해당 문장이 인용됩니다.</translation>
    </message>
    <message>
        <source>Select the words in the text of the source first.</source>
        <translation>먼저 출처 본문에서 말을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A code that opens the file where its passphrase is lost. Print it and keep it as you keep money: whoever has it and the file can read everything. A change of the passphrase makes it worthless.</source>
        <translation>암호를 잃었을 때 파일을 여는 코드입니다. 인쇄하여 현금처럼 보관하십시오. 코드와 파일을 가진 사람은 모든 내용을 읽을 수 있습니다. 암호를 변경하면 이 코드는 쓸 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>코드 표시</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Example</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Show only …</source>
        <translation>조건으로 거르기 …</translation>
    </message>
    <message>
        <source>Columns and sorting</source>
        <translation>열과 정렬</translation>
    </message>
    <message>
        <source>Filter {records}</source>
        <translation>{records} 거르기</translation>
    </message>
    <message>
        <source>by {fields}</source>
        <translation>정렬: {fields}</translation>
    </message>
    <message>
        <source>1 column in the second line</source>
        <translation>둘째 줄에 열 1개</translation>
    </message>
    <message>
        <source>{count} columns in the second line</source>
        <translation>둘째 줄에 열 {count}개</translation>
    </message>
    <message>
        <source>1 column to the right: scroll or widen</source>
        <translation>오른쪽에 열 1개: 스크롤하거나 넓히세요</translation>
    </message>
    <message>
        <source>{count} columns to the right: scroll or widen</source>
        <translation>오른쪽에 열 {count}개: 스크롤하거나 넓히세요</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{records} {count}건</translation>
    </message>
    <message>
        <source>Another condition…</source>
        <translation>다른 조건…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>이 보기 저장…</translation>
    </message>
    <message>
        <source>Remove the condition {words}</source>
        <translation>조건 제거: {words}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Choose “Bring in the usual rules” in the menu Record, or press {keys} for your own.</source>
        <translation>메뉴 “기록”에서 “통상 규칙 가져오기”를 고르거나, {keys} 키로 직접 만드십시오.</translation>
    </message>
    <message>
        <source>Press {log} from anywhere to log a meeting or call.</source>
        <translation>어디서든 {log} 키를 눌러 회의나 통화를 기록하세요.</translation>
    </message>
    <message>
        <source>They come with an engagement: press {log} to log one.</source>
        <translation>후속 조치는 접촉 기록과 함께 생깁니다. {log} 키를 눌러 기록하세요.</translation>
    </message>
    <message>
        <source>Press {keys} to add the first, or make one from a quote.</source>
        <translation>{keys} 키를 눌러 첫 항목을 추가하거나 인용문으로 만드세요.</translation>
    </message>
    <message>
        <source>When somebody asks what is kept of them, press {keys}: the clock starts, and Today reminds you.</source>
        <translation>누군가 자신의 정보에 관해 요청하면 {keys} 키를 누르세요. 기한이 계산되고 ‘오늘’에서 알려 드립니다.</translation>
    </message>
    <message>
        <source>Show a document as it is printed, then choose “Clear and issue…”: what goes out is kept here.</source>
        <translation>문서를 인쇄 미리 보기로 연 다음 “승인하고 발행…”을 선택하면 발행한 내용이 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Press {keys} to add the first, or add the text of a source and quote the words selected in it.</source>
        <translation>{keys} 키를 눌러 첫 항목을 추가하거나, 출처의 본문을 추가한 뒤 그 안에서 선택한 문구를 인용하십시오.</translation>
    </message>
    <message>
        <source>Drop a file here, or on the record that it is about, to keep it.</source>
        <translation>파일을 여기 또는 관련 기록에 끌어다 놓으면 보관됩니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>거르기 해제</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>“{text}”에 맞는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>No record meets these conditions.</source>
        <translation>조건에 맞는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Part of a name is enough, in any script. Try fewer letters, or clear the filter.</source>
        <translation>어떤 문자로든 이름의 일부만 입력해도 됩니다. 글자를 줄이거나 거르기를 해제하십시오.</translation>
    </message>
    <message>
        <source>Nothing is archived here.</source>
        <translation>보관된 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Archived records stay in the file and in old packs.</source>
        <translation>보관된 기록은 파일과 이전 자료에 남습니다.</translation>
    </message>
    <message>
        <source>No {records} yet.</source>
        <translation>{records}: 아직 없습니다.</translation>
    </message>
    <message>
        <source>Press {keys} to add the first.</source>
        <translation>{keys}을(를) 눌러 첫 기록을 추가하십시오.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Choose and sort by several… (F8)</source>
        <translation>여러 열 선택과 정렬… (F8)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Show archived records</source>
        <translation>보관된 기록 표시</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>기본 열</translation>
    </message>
    <message>
        <source>Hide or show the record (F9)</source>
        <translation>기록 숨기기 또는 보이기 (F9)</translation>
    </message>
    <message>
        <source>Columns without room in a second line</source>
        <translation>자리가 없는 열은 둘째 줄에</translation>
    </message>
    <message>
        <source>{count} rows are too many to copy. Nothing was copied; select {most} or fewer.</source>
        <translation>{count}행은 복사하기에 너무 많습니다. 아무것도 복사하지 않았습니다. {most}행 이하를 선택하십시오.</translation>
    </message>
    <message>
        <source>1 row is copied.</source>
        <translation>1행을 복사했습니다.</translation>
    </message>
    <message>
        <source>{count} rows are copied.</source>
        <translation>{count}행을 복사했습니다.</translation>
    </message>
    <message>
        <source>What was copied leaves the clipboard in {seconds} seconds.</source>
        <translation>복사한 내용은 {seconds}초 뒤 클립보드에서 지워집니다.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>저장한 보기</translation>
    </message>
    <message>
        <source>Ready views</source>
        <translation>준비된 보기</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>The keychain of this computer keeps what opens the file, for as long as its passphrase stays the same. Whoever is signed in here can then open it. Once it is locked, the passphrase is asked for.</source>
        <translation>암호가 바뀌지 않는 동안 이 컴퓨터의 키체인이 파일을 여는 키를 보관합니다. 이 컴퓨터에 로그인한 사람은 누구나 파일을 열 수 있습니다. 잠근 뒤에는 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>이 컴퓨터에 기억하기</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>기억하기</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Stopped. No new file was made.</source>
        <translation>중지했습니다. 새 파일은 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Save what {name} still holds</source>
        <translation>{name}에 남은 내용 저장</translation>
    </message>
    <message>
        <source>All that can be read goes into a new file, and what the history still tells of the rest. The damaged file is only read and stays as it is: keep it.</source>
        <translation>읽을 수 있는 내용과 변경 이력으로 복구할 수 있는 내용을 모두 새 파일에 저장합니다. 손상된 파일은 읽기만 하며 그대로 남으니 보관해 두십시오.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>파일의 암호</translation>
    </message>
    <message>
        <source>Save into a new file…</source>
        <translation>새 파일에 저장…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>저장본</translation>
    </message>
    <message>
        <source>Save into a new file</source>
        <translation>새 파일에 저장</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Saved in {name}: {count} rows.</source>
        <translation>{name}에 {count}개 행을 저장했습니다.</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} rows.</source>
        <translation>변경 이력에서 {count}개 행을 되살렸습니다.</translation>
    </message>
    <message>
        <source>Not every row could be read of: {tables}.</source>
        <translation>일부 행을 읽지 못한 항목: {tables}.</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>모든 행을 읽었습니다.</translation>
    </message>
    <message>
        <source>Links to what is lost that were taken away: {count}.</source>
        <translation>사라진 대상을 가리켜 제거한 연결: {count}건.</translation>
    </message>
    <message>
        <source>kept files</source>
        <translation>보관 파일</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>변경 이력</translation>
    </message>
    <message>
        <source>Save what a damaged file still holds</source>
        <translation>손상된 파일에 남은 내용 저장</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>These choices hold on this computer, for every file.</source>
        <translation>이 설정은 이 컴퓨터의 모든 파일에 적용됩니다.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Lock the window when nothing is done for</source>
        <translation>다음 시간 동안 작업이 없으면 창 잠그기</translation>
    </message>
    <message>
        <source>Lock it when the computer sleeps</source>
        <translation>컴퓨터가 절전 상태가 되면 잠그기</translation>
    </message>
    <message>
        <source>Lock it when the screen is locked</source>
        <translation>화면이 잠기면 함께 잠그기</translation>
    </message>
    <message>
        <source>Copied rows and confidential fields leave the clipboard after</source>
        <translation>복사한 행과 기밀 항목을 클립보드에서 지우는 시간</translation>
    </message>
    <message>
        <source>Keep windows out of screenshots and shared screens</source>
        <translation>화면 캡처와 화면 공유에서 창 숨기기</translation>
    </message>
    <message>
        <source>Files that were open are not listed anywhere, and a crash leaves no copy of memory behind.</source>
        <translation>열었던 파일의 목록은 어디에도 남지 않으며, 프로그램이 비정상 종료되어도 메모리 사본이 남지 않습니다.</translation>
    </message>
    <message>
        <source>Its passphrase is asked for each time.</source>
        <translation>열 때마다 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>This computer opens it by itself; once locked, it asks for the passphrase.</source>
        <translation>이 컴퓨터에서는 암호 없이 열리며, 잠근 뒤에는 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count}초</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Kept in the file, for everybody who opens it. Undo takes a change back.</source>
        <translation>파일에 저장되어 파일을 여는 모든 사람에게 적용됩니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>이 파일</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Missing for “{stage}”: {sentences}</source>
        <translation>“{stage}” 단계에 빠진 것: {sentences}</translation>
    </message>
    <message>
        <source>Why this stage: {reason}</source>
        <translation>이 단계인 이유: {reason}</translation>
    </message>
    <message>
        <source>Dormant: nothing is known to have happened since {date}.</source>
        <translation>휴면: {date} 이후 알려진 활동이 없습니다.</translation>
    </message>
    <message>
        <source>Sounds binding in a text that is not: {words} ({where}).</source>
        <translation>구속력 없는 본문에 구속력 있는 듯한 표현: {words} ({where}).</translation>
    </message>
    <message>
        <source>A partner asks to hold publicity.</source>
        <translation>상대측이 공개 보류를 요청했습니다.</translation>
    </message>
    <message>
        <source>Exchange announcement: {state}. Nothing goes to the media yet.</source>
        <translation>거래소 공시: {state}. 아직 언론에 알리지 않습니다.</translation>
    </message>
    <message>
        <source>Expiry, notice and renewal cannot be computed: {reason}.</source>
        <translation>만료, 통지, 갱신 기한을 계산할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be computed: {reason}.</source>
        <translation>{name}: 계산할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>Latest activity {date}: {engagement}</source>
        <translation>최근 활동 {date}: {engagement}</translation>
    </message>
    <message>
        <source>Latest activity {date}.</source>
        <translation>최근 활동 {date}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Left and right go from date to date; + and − bring them nearer or farther, 0 shows all.</source>
        <translation>왼쪽·오른쪽 화살표로 날짜 사이를 이동하고, +와 −로 확대·축소하며, 0으로 전체를 봅니다.</translation>
    </message>
    <message>
        <source>Agreements along time</source>
        <translation>시간에 따른 협약</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>발효</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Milestone planned</source>
        <translation>예정된 주요 단계</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>미달성</translation>
    </message>
    <message>
        <source>No date is known</source>
        <translation>알려진 날짜 없음</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>What needs doing</source>
        <translation>해야 할 일</translation>
    </message>
    <message>
        <source>Whose matters are shown</source>
        <translation>누구의 일을 볼지</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>모두의 일</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+Alt+P)</source>
        <translation>이 목록 인쇄 (Ctrl+Alt+P)</translation>
    </message>
    <message>
        <source>Events, tasks, follow-ups, commitments and deliveries stand here by their dates until they are done. Press {keys} to log an engagement, with what is to follow.</source>
        <translation>행사, 할 일, 후속 조치, 약속, 납품이 끝날 때까지 날짜에 따라 여기에 표시됩니다. {keys}를 눌러 접촉과 후속 조치를 기록하십시오.</translation>
    </message>
    <message>
        <source>Nothing needs doing today or in the 7 days ahead.</source>
        <translation>오늘부터 7일 안에 해야 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Log an engagement…</source>
        <translation>접촉 기록…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>새 행사…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due today or in the 7 days ahead.</source>
        <translation>기한이 지난 일도, 오늘부터 7일 안에 기한이 되는 일도 없습니다.</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>기한 지남 {count}건</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>오늘 {count}건</translation>
    </message>
    <message>
        <source>{count} in the 7 days ahead</source>
        <translation>앞으로 7일 {count}건</translation>
    </message>
    <message>
        <source>Nothing is overdue or due today</source>
        <translation>기한이 지났거나 오늘 기한인 일이 없습니다</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>{count} more that were due earlier: {view}</source>
        <translation>더 일찍 기한이 지난 {count}건: {view}</translation>
    </message>
    <message>
        <source>To look through when there is time</source>
        <translation>시간이 날 때 살펴볼 것</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save this view</source>
        <translation>이 보기 저장</translation>
    </message>
    <message>
        <source>Its filter, conditions, columns and order. A view of this name is replaced.</source>
        <translation>필터, 조건, 열, 순서를 저장합니다. 같은 이름의 보기는 바뀝니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>거르기: {words}</translation>
    </message>
    <message>
        <source>Archived records too</source>
        <translation>보관된 기록도 포함</translation>
    </message>
    <message>
        <source>Columns: {names}</source>
        <translation>열: {names}</translation>
    </message>
    <message>
        <source>{name}, descending</source>
        <translation>{name} 내림차순</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Sorted by {order}</source>
        <translation>정렬: {order}</translation>
    </message>
    <message>
        <source>All that is not archived, in the usual order</source>
        <translation>보관되지 않은 모든 기록, 기본 순서</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Everything stays in your file, on this computer.</source>
        <translation>모든 것은 이 컴퓨터의 파일에만 저장됩니다.</translation>
    </message>
    <message>
        <source>Partners, agreements and ceremonies, ready for the room.</source>
        <translation>파트너와 협약, 행사 준비를 한곳에서.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>예제 살펴보기</translation>
    </message>
    <message>
        <source>A real agreement and an invented ceremony, in a copy that is yours to try.</source>
        <translation>실제 협약과 가상의 서명식이 담긴 사본에서 마음껏 시험해 보십시오.</translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation>파일 만들기</translation>
    </message>
    <message>
        <source>A new register, locked with a passphrase of yours.</source>
        <translation>본인의 암호로 잠기는 새 파일입니다.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>A register you or a colleague made.</source>
        <translation>본인이나 동료가 만든 파일입니다.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The field and its values were kept as they were.</source>
        <translation>필드와 값을 그대로 두었습니다.</translation>
    </message>
</context>
</TS>
