<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>fields</name>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>최근 변경</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>Invented example</source>
        <translation>가상 예시</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>보안 등급</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>확인일</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Type in words</source>
        <translation>종류(설명)</translation>
    </message>
    <message>
        <source>Legal suffix</source>
        <translation>법인 형태</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>등록번호</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>상장</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>설립일</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>소재지</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>통역 필요</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>의전</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>식이</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>이동 지원</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>약력</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>협약</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>협약</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>문서 제목</translation>
    </message>
    <message>
        <source>Title in another language</source>
        <translation>다른 언어 제목</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>구속력</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>서명일</translation>
    </message>
    <message>
        <source>Dates and term</source>
        <translation>날짜와 기간</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>발효일</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation>기간(설명)</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>통지 기간</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>준거법</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Prevailing language</source>
        <translation>우선 언어</translation>
    </message>
    <message>
        <source>Number of originals</source>
        <translation>원본 부수</translation>
    </message>
    <message>
        <source>Where the signed copy is</source>
        <translation>서명본 보관처</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>책임</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Agreements owned</source>
        <translation>담당 협약</translation>
    </message>
    <message>
        <source>Backup owner</source>
        <translation>부담당자</translation>
    </message>
    <message>
        <source>Agreements backed up</source>
        <translation>부담당 협약</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>이전 협약</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>후속 협약</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>최근 활동</translation>
    </message>
    <message>
        <source>Exchange announcement</source>
        <translation>거래소 공시</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>홍보</translation>
    </message>
    <message>
        <source>Decided by and when</source>
        <translation>결정자와 시점</translation>
    </message>
    <message>
        <source>Partner asks to hold publicity</source>
        <translation>상대측 홍보 보류 요청</translation>
    </message>
    <message>
        <source>Cooperation area</source>
        <translation>협력 분야</translation>
    </message>
    <message>
        <source>Cooperation areas</source>
        <translation>협력 분야</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Owner on our side</source>
        <translation>우리 측 담당자</translation>
    </message>
    <message>
        <source>Cooperation areas, our side</source>
        <translation>협력 분야(우리 측)</translation>
    </message>
    <message>
        <source>Owner on their side</source>
        <translation>상대측 담당자</translation>
    </message>
    <message>
        <source>Cooperation areas, their side</source>
        <translation>협력 분야(상대측)</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Position in the list</source>
        <translation>목록 순서</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>주요 단계</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>주요 단계</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>예정일</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>달성일</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>격식</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>일시와 장소</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>두 번째 시간대</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>Events hosted</source>
        <translation>주최한 행사</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>우리 역할</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Purpose in one true sentence</source>
        <translation>한 문장 목적</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>복장</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>실무</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>교통</translation>
    </message>
    <message>
        <source>Rooms, catering, technology</source>
        <translation>회의실, 식음료, 장비</translation>
    </message>
    <message>
        <source>Contact on the day</source>
        <translation>당일 연락처</translation>
    </message>
    <message>
        <source>Contact for events</source>
        <translation>담당 행사</translation>
    </message>
    <message>
        <source>Remark on the programme</source>
        <translation>식순 비고</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>보안 표시</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Pack version</source>
        <translation>자료 판</translation>
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
        <source>Cleared on</source>
        <translation>승인일</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>Sales line</source>
        <translation>판매 품목</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>로트</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>납품일</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>순중량</translation>
    </message>
    <message>
        <source>Certificate of analysis</source>
        <translation>분석 성적서</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>납품서</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>Attribution line</source>
        <translation>출처 문구</translation>
    </message>
    <message>
        <source>Remark on the attribution</source>
        <translation>출처 비고</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>About the agreement</source>
        <translation>관련 협약</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>관련 행사</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>승인일</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>보도 유예</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>약속 내용</translation>
    </message>
    <message>
        <source>By</source>
        <translation>약속한 측</translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation>한 약속</translation>
    </message>
    <message>
        <source>To</source>
        <translation>약속받은 측</translation>
    </message>
    <message>
        <source>Promises received</source>
        <translation>받은 약속</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>표제</translation>
    </message>
    <message>
        <source>Remark on the kind</source>
        <translation>종류 비고</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>표기 이름</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>우선</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름(명)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>발음</translation>
    </message>
    <message>
        <source>Remark on the name</source>
        <translation>이름 비고</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>주소 또는 번호</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Title in their language</source>
        <translation>현지어 직함</translation>
    </message>
    <message>
        <source>Language of that title</source>
        <translation>직함의 언어</translation>
    </message>
    <message>
        <source>Division or unit</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Head of the body</source>
        <translation>기관장</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>직무대행</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>This party</source>
        <translation>이 당사자</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>상대 당사자</translation>
    </message>
    <message>
        <source>Relations of others</source>
        <translation>다른 당사자와의 관계</translation>
    </message>
    <message>
        <source>Share held</source>
        <translation>지분</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>측</translation>
    </message>
    <message>
        <source>Named in the text as</source>
        <translation>본문상 명칭</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>For</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Name as signed</source>
        <translation>서명 시 이름</translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation>서명 시 직함</translation>
    </message>
    <message>
        <source>Authority to sign</source>
        <translation>서명 권한</translation>
    </message>
    <message>
        <source>Signature required</source>
        <translation>서명 필요</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>판매 품목</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Product, short</source>
        <translation>제품(약칭)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Delivery from</source>
        <translation>납품 시작</translation>
    </message>
    <message>
        <source>Delivery to</source>
        <translation>납품 종료</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>규격</translation>
    </message>
    <message>
        <source>Purity and basis</source>
        <translation>순도와 기준</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>인코텀즈</translation>
    </message>
    <message>
        <source>Incoterm place</source>
        <translation>인코텀즈 장소</translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation>가격 기준</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Minimum quantity</source>
        <translation>최소 수량</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>대표 기관</translation>
    </message>
    <message>
        <source>Represented at</source>
        <translation>대표로 참석</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>대리 대상</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Name and title in the source</source>
        <translation>출처의 이름과 직함</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>참석함</translation>
    </message>
    <message>
        <source>Run sheet item</source>
        <translation>진행표 항목</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>진행표</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Run sheet items</source>
        <translation>진행표 항목</translation>
    </message>
    <message>
        <source>Who, in words</source>
        <translation>담당(설명)</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Interpreted consecutively</source>
        <translation>순차 통역</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>말씀 요지</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>말씀 요지</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>청중</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>This source says</source>
        <translation>이 출처의 표현</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>대외비</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>은행</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>정부</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>University or institute</source>
        <translation>대학 또는 연구소</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>협회</translation>
    </message>
    <message>
        <source>Site or plant</source>
        <translation>사업장 또는 공장</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Memorandum of Understanding (MOU)</source>
        <translation>양해각서(MOU)</translation>
    </message>
    <message>
        <source>Sales agreement</source>
        <translation>판매 계약</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>기본 협약</translation>
    </message>
    <message>
        <source>Non-disclosure agreement</source>
        <translation>비밀유지계약</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>변경 계약</translation>
    </message>
    <message>
        <source>Side letter</source>
        <translation>부속 서한</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>의향서</translation>
    </message>
    <message>
        <source>Non-binding</source>
        <translation>구속력 없음</translation>
    </message>
    <message>
        <source>Mixed, by clause</source>
        <translation>조항별로 다름</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>구상</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>실사</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>문안 작성</translation>
    </message>
    <message>
        <source>Agreed text</source>
        <translation>문안 합의</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>발효 중</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>갱신됨</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>해지됨</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>확정 기간</translation>
    </message>
    <message>
        <source>Renews automatically</source>
        <translation>자동 갱신</translation>
    </message>
    <message>
        <source>Until ended</source>
        <translation>종료 시까지</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>미검토</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>불필요</translation>
    </message>
    <message>
        <source>Lodged</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>연구 개발</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>투자</translation>
    </message>
    <message>
        <source>Industry cluster</source>
        <translation>산업 클러스터</translation>
    </message>
    <message>
        <source>Trade and supply</source>
        <translation>교역과 공급</translation>
    </message>
    <message>
        <source>Training and people</source>
        <translation>교육과 인력</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>첫 제품</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>첫 판매</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>첫 납품</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>생산</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>미달성</translation>
    </message>
    <message>
        <source>Signing ceremony</source>
        <translation>서명식</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signature without ceremony</source>
        <translation>행사 없는 서명</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>Delivery event</source>
        <translation>납품 행사</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>개소식</translation>
    </message>
    <message>
        <source>Dinner or reception</source>
        <translation>만찬 또는 리셉션</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>연기됨</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>PUBLIC</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>INTERNAL</source>
        <translation>내부용</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>대외비</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>극비</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>출하됨</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>납품됨</translation>
    </message>
    <message>
        <source>Explicit: the source names the speaker</source>
        <translation>명시: 출처가 발언자를 밝힘</translation>
    </message>
    <message>
        <source>Implied: read from the place in the source</source>
        <translation>암시: 출처의 위치로 파악</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>미승인</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>의향</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>희망</translation>
    </message>
    <message>
        <source>Forward-looking statement</source>
        <translation>미래 전망 진술</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미이행</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>이행됨</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>면제됨</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Agreement text</source>
        <translation>협약 본문</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>서한 또는 전자우편</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>A person’s word</source>
        <translation>구두 진술</translation>
    </message>
    <message>
        <source>Invented for demonstration</source>
        <translation>시연용 가상 자료</translation>
    </message>
    <message>
        <source>Formal name</source>
        <translation>정식 이름</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>As printed on their card</source>
        <translation>명함 표기</translation>
    </message>
    <message>
        <source>Alias or other spelling</source>
        <translation>별칭 또는 다른 표기</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>이전 이름</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>이름 먼저</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>성 먼저</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>휴대전화</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>우편 주소</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>웹</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>메신저</translation>
    </message>
    <message>
        <source>Subsidiary of</source>
        <translation>자회사</translation>
    </message>
    <message>
        <source>Site of</source>
        <translation>사업장</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>소속 부서</translation>
    </message>
    <message>
        <source>Customer of</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Located in</source>
        <translation>소재</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Partner of</source>
        <translation>파트너</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>보고 대상</translation>
    </message>
    <message>
        <source>Adviser to</source>
        <translation>자문</translation>
    </message>
    <message>
        <source>Assistant to</source>
        <translation>비서</translation>
    </message>
    <message>
        <source>Spouse of</source>
        <translation>배우자</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>보증인</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>수혜자</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>참관인</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>증인</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Master of ceremonies</source>
        <translation>사회자</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역사</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>수행원</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>동반자</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>대리 참석자</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>초청됨</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>핵심 메시지</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>말할 것</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>말하지 말 것</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>민감 사항</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>질의응답</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>Might</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>Defensive</source>
        <translation>방어용</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Not to be disclosed</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>명시</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>암시</translation>
    </message>
    <message>
        <source>Known from elsewhere</source>
        <translation>다른 경로로 파악</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation>모회사</translation>
    </message>
    <message>
        <source>Owner or operator of</source>
        <translation>소유 또는 운영</translation>
    </message>
    <message>
        <source>Has the unit</source>
        <translation>하위 부서</translation>
    </message>
    <message>
        <source>Supplier of</source>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Location of</source>
        <translation>소재지</translation>
    </message>
    <message>
        <source>Has the member</source>
        <translation>회원 보유</translation>
    </message>
    <message>
        <source>Supervises</source>
        <translation>감독</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>자문받음</translation>
    </message>
    <message>
        <source>Assisted by</source>
        <translation>보좌받음</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Archived records stay in the file and in old packs; tables hide them.</source>
        <translation>보관된 기록은 파일과 이전 자료에 남지만 표에는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>The short name of this record, such as A-0001.</source>
        <translation>A-0001과 같은 이 기록의 짧은 이름입니다.</translation>
    </message>
    <message>
        <source>Marks invented records of the sample, which never mix with real ones.</source>
        <translation>예제의 가상 기록 표시이며 실제 기록과 섞이지 않습니다.</translation>
    </message>
    <message>
        <source>When somebody last checked these particulars.</source>
        <translation>이 내용을 마지막으로 확인한 날입니다.</translation>
    </message>
    <message>
        <source>Stock exchange and code.</source>
        <translation>증권거래소와 종목 코드입니다.</translation>
    </message>
    <message>
        <source>As printed on the document itself.</source>
        <translation>문서에 인쇄된 그대로 적습니다.</translation>
    </message>
    <message>
        <source>Up to three, one a line.</source>
        <translation>한 줄에 하나씩 최대 세 개입니다.</translation>
    </message>
    <message>
        <source>A pack is a DRAFT until it is cleared.</source>
        <translation>승인 전까지 자료는 초안입니다.</translation>
    </message>
    <message>
        <source>Leave empty to follow the item before.</source>
        <translation>비워 두면 앞 항목에 이어집니다.</translation>
    </message>
    <message>
        <source>With its qualifier: “up to 10 t” is never “10 t”.</source>
        <translation>한정어와 함께 적습니다. “up to 10 t”는 “10 t”가 아닙니다.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Words of your own, with commas between them.</source>
        <translation>직접 정한 낱말을 쉼표로 구분합니다.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Pinned records come first where you look for one.</source>
        <translation>고정한 기록은 찾을 때 먼저 나옵니다.</translation>
    </message>
    <message>
        <source>As the source describes it, such as “magnet manufacturer”.</source>
        <translation>출처의 표현대로, 예: “magnet manufacturer”.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>산업 분야</translation>
    </message>
    <message>
        <source>Such as critical minerals or banking.</source>
        <translation>예: 핵심 광물, 은행업.</translation>
    </message>
    <message>
        <source>Decides precedence where no other rule does.</source>
        <translation>다른 규칙이 없을 때 의전 서열을 정합니다.</translation>
    </message>
    <message>
        <source>When speaking to them: “Vice Governor Kim”.</source>
        <translation>말할 때의 호칭, 예: “김 부지사님”.</translation>
    </message>
    <message>
        <source>Languages they work in.</source>
        <translation>업무에 쓰는 언어.</translation>
    </message>
    <message>
        <source>Gifts given and received</source>
        <translation>주고받은 선물</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>할 것</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>피할 것</translation>
    </message>
    <message>
        <source>Why this stage</source>
        <translation>이 단계인 이유</translation>
    </message>
    <message>
        <source>Where a stage was set although something is missing for it.</source>
        <translation>빠진 것이 있는데도 단계를 정한 경우.</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>접수 확인 시각</translation>
    </message>
    <message>
        <source>In UTC, such as 2026-11-24T03:00:00Z.</source>
        <translation>UTC 기준, 예: 2026-11-24T03:00:00Z.</translation>
    </message>
    <message>
        <source>Hold asked for by, and until</source>
        <translation>보류를 요청한 쪽과 기한</translation>
    </message>
    <message>
        <source>Of the place, such as Asia/Seoul.</source>
        <translation>장소의 시간대, 예: Asia/Seoul.</translation>
    </message>
    <message>
        <source>Shown beside it, such as Australia/Sydney.</source>
        <translation>나란히 표시할 시간대, 예: Australia/Sydney.</translation>
    </message>
    <message>
        <source>Planned mass</source>
        <translation>계획 중량</translation>
    </message>
    <message>
        <source>Unknown masses stay out of totals, which say so.</source>
        <translation>알 수 없는 중량은 합계에서 빼고 그렇게 밝힙니다.</translation>
    </message>
    <message>
        <source>As the source writes it.</source>
        <translation>출처에 쓰인 대로.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>접촉 기록</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>조항</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>이행일</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>접촉 기록</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>화상 회의</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>서신</translation>
    </message>
    <message>
        <source>Meal or reception</source>
        <translation>식사 또는 리셉션</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>With</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Information shared</source>
        <translation>공유한 정보</translation>
    </message>
    <message>
        <source>Issues and responses</source>
        <translation>쟁점과 답변</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>만족도</translation>
    </message>
    <message>
        <source>Theirs, as you read it. They may ask to see what you write here.</source>
        <translation>상대의 만족도에 대한 판단입니다. 상대가 열람을 요구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>매우 만족</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>만족</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>불만족</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>매우 불만족</translation>
    </message>
    <message>
        <source>About</source>
        <translation>관련</translation>
    </message>
    <message>
        <source>Next contact by</source>
        <translation>다음 연락 기한</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>After the engagement</source>
        <translation>접촉 기록</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>관련 상대</translation>
    </message>
    <message>
        <source>Follow-ups about them</source>
        <translation>관련 후속 조치</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>서명본</translation>
    </message>
    <message>
        <source>Agreed text or draft</source>
        <translation>합의문 또는 초안</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>발표 자료</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Code of the language, such as en or ko.</source>
        <translation>언어 코드, 예: en, ko.</translation>
    </message>
    <message>
        <source>Original or translation</source>
        <translation>원본 또는 번역본</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역본</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>번역 대상</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>번역본</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>문서 날짜</translation>
    </message>
    <message>
        <source>About the party</source>
        <translation>관련 당사자</translation>
    </message>
    <message>
        <source>About the engagement</source>
        <translation>관련 접촉 기록</translation>
    </message>
    <message>
        <source>About the delivery</source>
        <translation>관련 납품</translation>
    </message>
    <message>
        <source>About the commitment</source>
        <translation>관련 약속</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>예 또는 아니요</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Of a choice: one a line.</source>
        <translation>선택 항목인 경우 한 줄에 하나씩.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>The noun of the records it shows.</source>
        <translation>표시하는 기록의 종류.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Filter, columns and order, as JSON.</source>
        <translation>필터, 열, 정렬(JSON).</translation>
    </message>
    <message>
        <source>ISO 15924 code, such as Latn, Hang or Hani.</source>
        <translation>ISO 15924 코드, 예: Latn, Hang, Hani.</translation>
    </message>
    <message>
        <source>Mr, Ms, Dr, Prof …</source>
        <translation>Mr, Ms, Dr, Prof …</translation>
    </message>
    <message>
        <source>What is guessed about it, and why.</source>
        <translation>추정한 내용과 이유.</translation>
    </message>
    <message>
        <source>Office, assistant, home …</source>
        <translation>사무실, 비서, 자택 …</translation>
    </message>
    <message>
        <source>Code of the language, such as ko.</source>
        <translation>언어 코드, 예: ko.</translation>
    </message>
    <message>
        <source>Acting rather than substantive.</source>
        <translation>직무 대행.</translation>
    </message>
    <message>
        <source>Warned about after 90 days (DOMAIN §1).</source>
        <translation>90일이 지나면 알립니다.</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>동일하지 않음</translation>
    </message>
    <message>
        <source>Ownership in per cent, where known.</source>
        <translation>알려진 경우 지분율(%).</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>사용자 항목 값</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>조항</translation>
    </message>
    <message>
        <source>As in the text, such as 4.2.</source>
        <translation>본문에 쓰인 대로, 예: 4.2.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Brought by amendment</source>
        <translation>도입한 변경</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>대체하는 조항</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>대체한 조항</translation>
    </message>
    <message>
        <source>Strikes the other out</source>
        <translation>대상 조항 삭제</translation>
    </message>
    <message>
        <source>The clause it replaces falls away.</source>
        <translation>대체하는 조항이 효력을 잃습니다.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>From this day on it counts; else from its signature.</source>
        <translation>이 날부터 적용되며, 없으면 서명일부터 적용됩니다.</translation>
    </message>
    <message>
        <source>New expiry date</source>
        <translation>새 만료일</translation>
    </message>
    <message>
        <source>New term in words</source>
        <translation>새 기간(문구)</translation>
    </message>
    <message>
        <source>New notice period</source>
        <translation>새 통지 기간</translation>
    </message>
    <message>
        <source>New governing law</source>
        <translation>새 준거법</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>보관자</translation>
    </message>
    <message>
        <source>Originals held</source>
        <translation>보관 중인 원본</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>인계일</translation>
    </message>
    <message>
        <source>As the source writes them.</source>
        <translation>출처에 쓰인 대로.</translation>
    </message>
    <message>
        <source>Doubles the length of a speech (DOMAIN §4).</source>
        <translation>연설 시간이 두 배가 됩니다.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>상대측</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>우리측</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>제3자</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>A label only; the content is kept by its digest.</source>
        <translation>이름표일 뿐이며 내용은 해시로 보관됩니다.</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>크기(바이트)</translation>
    </message>
    <message>
        <source>Where it differs from the value kept here.</source>
        <translation>여기 보관된 값과 다른 경우.</translation>
    </message>
    <message>
        <source>Doubles the length of a speech.</source>
        <translation>연설 시간이 두 배가 됩니다.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>다른 기록</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>최근 활동</translation>
    </message>
    <message>
        <source>The later of what is typed in and the engagements about it.</source>
        <translation>입력한 날짜와 관련 접촉 기록 중 더 최근의 것.</translation>
    </message>
    <message>
        <source>Our owner</source>
        <translation>우리 측 담당</translation>
    </message>
    <message>
        <source>Their owner</source>
        <translation>상대 측 담당</translation>
    </message>
    <message>
        <source>Kept of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>사람과 기관</translation>
    </message>
    <message>
        <source>The records that have the field; people and organisations where nothing is said.</source>
        <translation>이 필드를 가지는 기록. 정하지 않으면 사람과 기관입니다.</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>여러 줄</translation>
    </message>
    <message>
        <source>By the id of the custom field, or its name.</source>
        <translation>사용자 필드의 id 또는 이름으로.</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>휴면</translation>
    </message>
    <message>
        <source>Dormant agreements</source>
        <translation>휴면 협약</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Overdue commitments</source>
        <translation>기한이 지난 약속</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>기한이 지난 후속 조치</translation>
    </message>
    <message>
        <source>Planned and late</source>
        <translation>예정일이 지난 것</translation>
    </message>
    <message>
        <source>Deliveries planned and late</source>
        <translation>예정일이 지난 납품</translation>
    </message>
    <message>
        <source>Order among institutions</source>
        <translation>기관 간 순서</translation>
    </message>
    <message>
        <source>For precedence: 1 goes before 2. Leave it empty where there is no such order.</source>
        <translation>의전 서열용: 1이 2보다 앞섭니다. 그런 순서가 없으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Rules of precedence</source>
        <translation>의전 서열 규칙</translation>
    </message>
    <message>
        <source>Precedence and table</source>
        <translation>서열과 서명석</translation>
    </message>
    <message>
        <source>Of several posts</source>
        <translation>직위가 여럿이면</translation>
    </message>
    <message>
        <source>The one relevant to the event counts</source>
        <translation>행사와 관련된 직위를 따름</translation>
    </message>
    <message>
        <source>The highest counts</source>
        <translation>가장 높은 직위를 따름</translation>
    </message>
    <message>
        <source>Signing table</source>
        <translation>서명석</translation>
    </message>
    <message>
        <source>By precedence from the middle</source>
        <translation>가운데부터 서열순</translation>
    </message>
    <message>
        <source>Two sides, the guest at the host’s right</source>
        <translation>양측으로 나누고 손님은 주최자 오른쪽</translation>
    </message>
    <message>
        <source>Order of flags</source>
        <translation>기 게양 순서</translation>
    </message>
    <message>
        <source>Korean practice</source>
        <translation>한국 관행</translation>
    </message>
    <message>
        <source>Australian order</source>
        <translation>호주 순서</translation>
    </message>
    <message>
        <source>Where flags and signatories conflict</source>
        <translation>기와 서명자 자리가 어긋날 때</translation>
    </message>
    <message>
        <source>Flags against signatories</source>
        <translation>기와 서명자</translation>
    </message>
    <message>
        <source>Asked where the two conflict; the answer is kept here.</source>
        <translation>둘이 어긋나면 물어보고, 답을 여기에 둡니다.</translation>
    </message>
    <message>
        <source>The order of flags holds</source>
        <translation>기 게양 순서를 따름</translation>
    </message>
    <message>
        <source>Each flag stands behind its signatory</source>
        <translation>기를 각 서명자 뒤에 둠</translation>
    </message>
    <message>
        <source>Viewpoint of diagrams</source>
        <translation>배치도를 보는 방향</translation>
    </message>
    <message>
        <source>From behind the table</source>
        <translation>서명석 뒤에서</translation>
    </message>
    <message>
        <source>From the audience</source>
        <translation>객석에서</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>실제 시작</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>실제 종료</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>사후 정리</translation>
    </message>
    <message>
        <source>What went otherwise than planned</source>
        <translation>계획과 달랐던 점</translation>
    </message>
    <message>
        <source>Rights in the photographs</source>
        <translation>사진 권리</translation>
    </message>
    <message>
        <source>Whose they are, and for what they may be used.</source>
        <translation>누구의 사진이며 어디에 쓸 수 있는지.</translation>
    </message>
    <message>
        <source>Debriefed on</source>
        <translation>사후 정리일</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>준비 목록</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>준비 항목</translation>
    </message>
    <message>
        <source>For the event</source>
        <translation>해당 행사</translation>
    </message>
    <message>
        <source>Date set by hand</source>
        <translation>날짜 직접 지정</translation>
    </message>
    <message>
        <source>Then it stays when the event’s date moves.</source>
        <translation>지정하면 행사 날짜가 바뀌어도 그대로입니다.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>0 for the day itself.</source>
        <translation>당일이면 0.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>행사 전</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>좌석 배치</translation>
    </message>
    <message>
        <source>Seating plans</source>
        <translation>좌석 배치</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Head table</source>
        <translation>주빈석</translation>
    </message>
    <message>
        <source>Round tables</source>
        <translation>원탁</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>극장식</translation>
    </message>
    <message>
        <source>U-shape</source>
        <translation>ㄷ자형</translation>
    </message>
    <message>
        <source>Row for photographs</source>
        <translation>기념 촬영 줄</translation>
    </message>
    <message>
        <source>Tables or rows</source>
        <translation>테이블 또는 줄 수</translation>
    </message>
    <message>
        <source>As many as are needed where nothing is said.</source>
        <translation>비워 두면 필요한 만큼 둡니다.</translation>
    </message>
    <message>
        <source>Seats at each</source>
        <translation>자리 수</translation>
    </message>
    <message>
        <source>In a U-shape, at its head.</source>
        <translation>ㄷ자형에서는 상석 쪽의 자리 수.</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>선물</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>선물</translation>
    </message>
    <message>
        <source>Gifts given</source>
        <translation>준 선물</translation>
    </message>
    <message>
        <source>Gifts received</source>
        <translation>받은 선물</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>전달일</translation>
    </message>
    <message>
        <source>Of a gift to come, when it is to be given.</source>
        <translation>앞으로 줄 선물이면 전달할 날.</translation>
    </message>
    <message>
        <source>In whole units of the currency, rounded up.</source>
        <translation>해당 통화의 정수 단위, 올림.</translation>
    </message>
    <message>
        <source>Its code, such as KRW or AUD.</source>
        <translation>KRW, AUD 같은 통화 코드.</translation>
    </message>
    <message>
        <source>Gift in general</source>
        <translation>일반 선물</translation>
    </message>
    <message>
        <source>Farm or fishery produce</source>
        <translation>농수산물</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>식사</translation>
    </message>
    <message>
        <source>To a public official</source>
        <translation>공직자에게 주는 선물</translation>
    </message>
    <message>
        <source>Or to a teacher or journalist, where the law of the country says so.</source>
        <translation>그 나라 법이 정하면 교직원이나 언론인도 포함합니다.</translation>
    </message>
    <message>
        <source>In the holiday period</source>
        <translation>명절 기간</translation>
    </message>
    <message>
        <source>Some limits are higher then.</source>
        <translation>이 기간에는 한도가 더 높은 것이 있습니다.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>Gifts approved</source>
        <translation>승인한 선물</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>The gazette, manual or custom that they rest on.</source>
        <translation>근거가 되는 관보, 편람 또는 관행.</translation>
    </message>
    <message>
        <source>What is compared, in this order</source>
        <translation>비교 항목과 순서</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>비교 항목</translation>
    </message>
    <message>
        <source>Of role, list, rank, institution, founded, head, substantive, appointed; the name decides last.</source>
        <translation>role(역할), list(명부), rank(직급), institution(기관 순서), founded(설립일), head(기관장), substantive(정식 임명), appointed(임명일) 가운데서. 마지막은 이름순입니다.</translation>
    </message>
    <message>
        <source>Order of roles</source>
        <translation>역할 순서</translation>
    </message>
    <message>
        <source>Where roles are compared: such as signatory, witness, host; the other roles come after them.</source>
        <translation>역할을 비교할 때: signatory, witness, host처럼. 나머지 역할은 그 뒤에 옵니다.</translation>
    </message>
    <message>
        <source>Countdown template</source>
        <translation>일정 서식</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Gift limit</source>
        <translation>선물 한도</translation>
    </message>
    <message>
        <source>Gift limits</source>
        <translation>선물 한도</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>The law or policy that sets it.</source>
        <translation>한도를 정한 법이나 내규.</translation>
    </message>
    <message>
        <source>Of those who receive; empty for a rule of one’s own.</source>
        <translation>받는 사람의 나라. 자체 내규면 비워 둡니다.</translation>
    </message>
    <message>
        <source>In the holiday period only</source>
        <translation>명절 기간에만</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>최고 가액</translation>
    </message>
    <message>
        <source>The last day on which it holds.</source>
        <translation>적용되는 마지막 날.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Of the office in its service, for precedence: 1 is the highest.</source>
        <translation>의전 서열용 직급: 1이 가장 높습니다.</translation>
    </message>
    <message>
        <source>Of the original, from 1 on; texts in several languages share it.</source>
        <translation>원본 번호는 1부터. 여러 언어본이 같은 번호를 씁니다.</translation>
    </message>
    <message>
        <source>Names first</source>
        <translation>첫째 당사자</translation>
    </message>
    <message>
        <source>Originals naming them first</source>
        <translation>첫째 당사자로 적힌 원본</translation>
    </message>
    <message>
        <source>Signatures made</source>
        <translation>완료된 서명</translation>
    </message>
    <message>
        <source>Its number, from 1 on.</source>
        <translation>1부터 매긴 번호.</translation>
    </message>
    <message>
        <source>Signatures made for them</source>
        <translation>이 당사자를 위한 서명</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>서명한 사람</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>서명 시각</translation>
    </message>
    <message>
        <source>Conformity of a text</source>
        <translation>문안 일치 확인</translation>
    </message>
    <message>
        <source>Conformity of the texts</source>
        <translation>문안 일치 확인</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>확인한 사람</translation>
    </message>
    <message>
        <source>Texts certified</source>
        <translation>일치를 확인한 문안</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>확인일</translation>
    </message>
    <message>
        <source>Post that counts</source>
        <translation>기준 직위</translation>
    </message>
    <message>
        <source>Of several, the one for this event.</source>
        <translation>여럿일 때 이 행사에 해당하는 직위.</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>서열</translation>
    </message>
    <message>
        <source>Counts at</source>
        <translation>기준이 되는 참석</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>명부 번호</translation>
    </message>
    <message>
        <source>Where the rules leave it open, as for a premier in their own state.</source>
        <translation>자기 주에 있는 주 총리처럼 규칙만으로 정해지지 않을 때.</translation>
    </message>
    <message>
        <source>Place by decision</source>
        <translation>지정 순위</translation>
    </message>
    <message>
        <source>Counted from 1; it needs a reason.</source>
        <translation>1부터 셉니다. 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Reason for that place</source>
        <translation>지정 사유</translation>
    </message>
    <message>
        <source>Companion of</source>
        <translation>동반하는 사람</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>동반자</translation>
    </message>
    <message>
        <source>Beside whom</source>
        <translation>곁에 앉을 사람</translation>
    </message>
    <message>
        <source>Interprets for</source>
        <translation>통역 대상</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Sits next to</source>
        <translation>옆자리</translation>
    </message>
    <message>
        <source>Sit beside them</source>
        <translation>옆에 앉는 사람</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>도착 시각</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>감사 인사일</translation>
    </message>
    <message>
        <source>Arrival and holding room</source>
        <translation>도착과 대기실</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>착석</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>연설</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Exchange of the originals</source>
        <translation>원본 교환</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>악수</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>사진 촬영</translation>
    </message>
    <message>
        <source>Acknowledgement by the exchange</source>
        <translation>거래소 접수 확인</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>마무리</translation>
    </message>
    <message>
        <source>When it really began, noted on the day.</source>
        <translation>당일에 적은 실제 시작 시각.</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>비상 계획</translation>
    </message>
    <message>
        <source>Contingencies</source>
        <translation>비상 계획</translation>
    </message>
    <message>
        <source>If</source>
        <translation>상황</translation>
    </message>
    <message>
        <source>A signatory cannot come</source>
        <translation>서명자가 올 수 없음</translation>
    </message>
    <message>
        <source>An important guest is late</source>
        <translation>주요 손님이 늦음</translation>
    </message>
    <message>
        <source>A pen or the printer fails</source>
        <translation>펜이나 프린터 고장</translation>
    </message>
    <message>
        <source>The sound fails</source>
        <translation>음향 고장</translation>
    </message>
    <message>
        <source>The weather is bad</source>
        <translation>날씨가 나쁨</translation>
    </message>
    <message>
        <source>Nothing can be signed</source>
        <translation>서명할 수 없음</translation>
    </message>
    <message>
        <source>Something else happens</source>
        <translation>그 밖의 상황</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>대응</translation>
    </message>
    <message>
        <source>The substitute, or who acts.</source>
        <translation>대신하거나 대응하는 사람.</translation>
    </message>
    <message>
        <source>Of a substitute signatory, such as a power of attorney.</source>
        <translation>대리 서명자의 권한, 위임장 등.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>기</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>기</translation>
    </message>
    <message>
        <source>Flag of</source>
        <translation>어느 기</translation>
    </message>
    <message>
        <source>The host nation</source>
        <translation>주최국</translation>
    </message>
    <message>
        <source>Another nation</source>
        <translation>다른 나라</translation>
    </message>
    <message>
        <source>A state or province</source>
        <translation>주 또는 도</translation>
    </message>
    <message>
        <source>Otherwise prescribed</source>
        <translation>그 밖에 법으로 정한 기</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>지방 자치 단체</translation>
    </message>
    <message>
        <source>An agency or company</source>
        <translation>기관 또는 회사</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>대표하는 당사자</translation>
    </message>
    <message>
        <source>The party that signs under it.</source>
        <translation>그 기 아래에서 서명하는 당사자.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Seats set by hand</source>
        <translation>직접 지정한 자리</translation>
    </message>
    <message>
        <source>Table or row</source>
        <translation>테이블 또는 줄</translation>
    </message>
    <message>
        <source>From 1 on.</source>
        <translation>1부터.</translation>
    </message>
    <message>
        <source>From 1 on, in order of honour.</source>
        <translation>상석부터 1로 셉니다.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>관직</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>관직</translation>
    </message>
    <message>
        <source>1 goes first; offices may share a number.</source>
        <translation>1이 가장 앞섭니다. 같은 번호를 함께 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Office in another language</source>
        <translation>다른 언어의 관직명</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>다른 명칭</translation>
    </message>
    <message>
        <source>Of the same office, with semicolons between them.</source>
        <translation>같은 관직의 다른 명칭, 쌍반점으로 구분.</translation>
    </message>
    <message>
        <source>For offices of one level that the list does not number.</source>
        <translation>명부에 번호가 없는 같은 급의 관직용.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Countdowns</source>
        <translation>일정 서식</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>서열 규칙</translation>
    </message>
    <message>
        <source>Orders of precedence</source>
        <translation>서열 규칙</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>좌석 배치</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>보여 주는 내용</translation>
    </message>
    <message>
        <source>The kind of records it shows.</source>
        <translation>보여 주는 기록의 종류.</translation>
    </message>
    <message>
        <source>Filter, conditions, columns and order, as JSON.</source>
        <translation>거르기, 조건, 열, 순서(JSON).</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>약</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>정확히</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>인도네시아어</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>말레이어</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>필리핀어</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>몽골어</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>카자흐어</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>우즈베크어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>페르시아어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>폴란드어</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>체코어</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>스웨덴어</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>노르웨이어</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>덴마크어</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>핀란드어</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>에스토니아어</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>우크라이나어</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>아프리칸스어</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>스와힐리어</translation>
    </message>
    <message>
        <source>Overdue checklist items</source>
        <translation>기한이 지난 점검 항목</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>이 파일</translation>
    </message>
    <message>
        <source>Own organisation</source>
        <translation>우리 기관</translation>
    </message>
    <message>
        <source>Own organisation of this register</source>
        <translation>이 파일의 우리 기관</translation>
    </message>
    <message>
        <source>Its people are ours: they are offered first where our side is asked for.</source>
        <translation>소속 인물은 우리 측입니다. 우리 측을 묻는 곳에 먼저 제시됩니다.</translation>
    </message>
    <message>
        <source>Months until an agreement is dormant</source>
        <translation>휴면으로 볼 때까지의 개월 수</translation>
    </message>
    <message>
        <source>Without any activity, as far as is known.</source>
        <translation>알려진 활동이 없는 기간입니다.</translation>
    </message>
    <message>
        <source>Days until a verification is old</source>
        <translation>확인이 오래된 것으로 볼 때까지의 일수</translation>
    </message>
    <message>
        <source>People, organisations and posts are to be verified again after these.</source>
        <translation>이 기간이 지나면 인물, 기관, 직책을 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Days before an expiry that count as ending</source>
        <translation>만료 임박으로 볼 일수</translation>
    </message>
    <message>
        <source>For the expiry that is stated, amended or computed from the term.</source>
        <translation>명시되거나 개정되었거나 기간에서 계산한 만료일을 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Warned about once it is old; the settings of the register say when.</source>
        <translation>오래되면 알립니다. 기준은 이 파일의 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>Not verified lately</source>
        <translation>최근 확인 안 함</translation>
    </message>
    <message>
        <source>Organisations not verified lately</source>
        <translation>최근 확인하지 않은 기관</translation>
    </message>
    <message>
        <source>People not verified lately</source>
        <translation>최근 확인하지 않은 인물</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>곧 만료</translation>
    </message>
    <message>
        <source>Agreements ending soon</source>
        <translation>곧 만료되는 협약</translation>
    </message>
    <message>
        <source>Warned about after 90 days.</source>
        <translation>90일이 지나면 알립니다.</translation>
    </message>
    <message>
        <source>Not verified for 90 days</source>
        <translation>90일 동안 확인하지 않음</translation>
    </message>
    <message>
        <source>Organisations not verified for 90 days</source>
        <translation>90일 동안 확인하지 않은 기관</translation>
    </message>
    <message>
        <source>People not verified for 90 days</source>
        <translation>90일 동안 확인하지 않은 인물</translation>
    </message>
    <message>
        <source>Ending within 90 days</source>
        <translation>90일 이내 만료</translation>
    </message>
    <message>
        <source>Agreements ending within 90 days</source>
        <translation>90일 이내에 만료되는 협약</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>주는 이</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>받는 이</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>기한이 지난 할 일</translation>
    </message>
    <message>
        <source>What is ticked is compared, from the top; the name decides last.</source>
        <translation>표시한 것을 위에서부터 비교하며, 마지막에는 이름이 정합니다.</translation>
    </message>
    <message>
        <source>Where roles are compared; the other roles come after those that are ticked.</source>
        <translation>역할을 비교할 때 쓰입니다. 표시하지 않은 역할은 표시한 역할 뒤에 옵니다.</translation>
    </message>
    <message>
        <source>When it really ended, noted on the day.</source>
        <translation>실제로 끝난 때, 당일에 적음.</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>서울</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>시드니</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>도쿄</translation>
    </message>
    <message>
        <source>London</source>
        <translation>런던</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>뉴욕</translation>
    </message>
    <message>
        <source>Perth</source>
        <translation>퍼스</translation>
    </message>
    <message>
        <source>Brisbane</source>
        <translation>브리즈번</translation>
    </message>
    <message>
        <source>Melbourne</source>
        <translation>멜버른</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Overdue milestones</source>
        <translation>기한이 지난 주요 단계</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>통지 기한</translation>
    </message>
    <message>
        <source>As stated, amended or computed from the term, as it stands today.</source>
        <translation>명시되거나 개정되었거나 기간에서 계산한, 오늘 기준 종료일입니다.</translation>
    </message>
    <message>
        <source>The last day to give notice, computed from the notice period.</source>
        <translation>통지 기간에서 계산한, 통지할 수 있는 마지막 날입니다.</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>직접 실행</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>열 때</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>매시간</translation>
    </message>
    <message>
        <source>Before a newer version</source>
        <translation>새 버전 적용 전</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>가져오기 전</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>병합 전</translation>
    </message>
    <message>
        <source>Before a new passphrase</source>
        <translation>암호 변경 전</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>복원 전</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>보유 목적</translation>
    </message>
    <message>
        <source>Why these particulars are kept: the ceremony, the agreement, the account.</source>
        <translation>이 정보를 보유하는 이유: 행사, 협약, 거래 등.</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>수집 출처</translation>
    </message>
    <message>
        <source>Where these particulars come from: their card, their office, a news item.</source>
        <translation>이 정보의 출처: 명함, 소속 기관, 기사 등.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>보유 기한</translation>
    </message>
    <message>
        <source>Looked at again after this day, and deleted if nothing speaks for them.</source>
        <translation>이 날이 지나면 다시 검토하고, 보유할 이유가 없으면 삭제합니다.</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <translation>개인정보 요청</translation>
    </message>
    <message>
        <source>Privacy requests</source>
        <translation>개인정보 요청</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The clock starts on this day.</source>
        <translation>기한은 이 날부터 계산합니다.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>적용 법령</translation>
    </message>
    <message>
        <source>Australia: 30 days</source>
        <translation>호주: 30일</translation>
    </message>
    <message>
        <source>Korea: 10 days</source>
        <translation>대한민국: 10일</translation>
    </message>
    <message>
        <source>It sets the days in which an answer is due.</source>
        <translation>답변 기한을 정합니다.</translation>
    </message>
    <message>
        <source>Computed from the day of receipt and the law.</source>
        <translation>접수일과 적용 법령에 따라 계산합니다.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Privacy requests to answer</source>
        <translation>답변할 개인정보 요청</translation>
    </message>
    <message>
        <source>Answers the request.</source>
        <translation>요청에 답변하는 사람.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>답변일</translation>
    </message>
    <message>
        <source>Theirs, as you read it.</source>
        <translation>작성자가 판단한 상대방의 만족도.</translation>
    </message>
    <message>
        <source>Kept longer than meant</source>
        <translation>보유 기한 경과</translation>
    </message>
    <message>
        <source>People kept longer than meant</source>
        <translation>보유 기한이 지난 사람</translation>
    </message>
    <message>
        <source>Overdue privacy requests</source>
        <translation>기한이 지난 개인정보 요청</translation>
    </message>
    <message>
        <source>Next contact overdue</source>
        <translation>다음 접촉 기한 지남</translation>
    </message>
    <message>
        <source>Engagements whose next contact is overdue</source>
        <translation>다음 접촉 기한이 지난 접촉 기록</translation>
    </message>
    <message>
        <source>Issued document</source>
        <translation>발행 문서</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>발행 문서</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>발행 시각</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>The copies add their own: -01, -02 …</source>
        <translation>사본마다 -01, -02 … 이 뒤에 붙습니다.</translation>
    </message>
    <message>
        <source>1.0 is an issue, 1.1 its first addendum.</source>
        <translation>1.0은 발행본, 1.1은 그 첫 번째 추록입니다.</translation>
    </message>
    <message>
        <source>In UTC: 2026-12-03T05:20:00Z.</source>
        <translation>협정 세계시 기준: 2026-12-03T05:20:00Z.</translation>
    </message>
    <message>
        <source>Who each copy is for, one a line.</source>
        <translation>사본별 수령자를 한 줄에 한 명씩 적습니다.</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>해당 행사</translation>
    </message>
    <message>
        <source>Of the agreement</source>
        <translation>해당 협정</translation>
    </message>
    <message>
        <source>Of the party</source>
        <translation>해당 당사자</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>발행 당시 내용</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>구성 항목</translation>
    </message>
    <message>
        <source>All of the document’s own where nothing is said.</source>
        <translation>비어 있으면 문서의 모든 항목입니다.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>다이제스트</translation>
    </message>
    <message>
        <source>SHA-256 of what it said.</source>
        <translation>발행 당시 내용의 SHA-256입니다.</translation>
    </message>
    <message>
        <source>To tell what has changed since.</source>
        <translation>이후 변경 사항을 알기 위한 것입니다.</translation>
    </message>
    <message>
        <source>Principal’s edition</source>
        <translation>수석용 판본</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>문제가 생겼습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no record “{reference}” in this file. Check the reference, or look it up with a search.</source>
        <translation>이 파일에 “{reference}” 기록이 없습니다. 번호를 확인하거나 검색해 보십시오.</translation>
    </message>
    <message>
        <source>{sentences} Nothing was saved; correct it and try again.</source>
        <translation>{sentences} 저장되지 않았습니다. 고친 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The data file was not taken in, and nothing was changed. {sentences}</source>
        <translation>데이터 파일을 가져오지 않았으며 변경된 것은 없습니다. {sentences}</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone, because {title} was changed again later. Undo the later change first.</source>
        <translation>{title}이(가) 이후에 다시 변경되어 “{label}”을(를) 취소할 수 없습니다. 나중 변경을 먼저 취소하십시오.</translation>
    </message>
    <message>
        <source>{name} is locked with a passphrase. Enter it to open the file.</source>
        <translation>{name}은(는) 암호로 잠겨 있습니다. 암호를 입력하면 열립니다.</translation>
    </message>
    <message>
        <source>This passphrase does not open {name}. The file is unchanged. Check capitals and keyboard language, and try again.</source>
        <translation>이 암호로는 {name}을(를) 열 수 없습니다. 파일은 그대로입니다. 대소문자와 자판 언어를 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{name} is not an ASM Desktop register. It was left as it is. Choose a file that ASM Desktop made.</source>
        <translation>{name}은(는) ASM Desktop 파일이 아닙니다. 파일은 그대로 두었습니다. ASM Desktop이 만든 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is empty: it holds no register. It was left as it is. Open a backup or another copy of the file.</source>
        <translation>{name}은(는) 비어 있습니다. 파일은 그대로 두었습니다. 백업이나 다른 사본을 여십시오.</translation>
    </message>
    <message>
        <source>There is already a file called {name}. It was left as it is. Choose another name.</source>
        <translation>{name} 파일이 이미 있습니다. 파일은 그대로 두었습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no file {name} in that place. Check the name, or look whether the disk is connected.</source>
        <translation>그 위치에 {name} 파일이 없습니다. 이름을 확인하거나 디스크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>{name} is damaged: {detail}. Nothing was written to it. Keep this copy and open your latest backup.</source>
        <translation>{name}이(가) 손상되었습니다: {detail}. 아무것도 쓰지 않았습니다. 이 사본을 보관하고 최신 백업을 여십시오.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, so it was not kept. Keep it in a folder, and note its place in the record.</source>
        <translation>{name} 파일이 {limit}MB보다 커서 보관하지 않았습니다. 폴더에 두고 그 위치를 기록에 적어 주세요.</translation>
    </message>
    <message>
        <source>{name} is empty, so it was not kept. Check whether it was saved or downloaded whole.</source>
        <translation>{name} 파일이 비어 있어 보관하지 않았습니다. 파일이 온전히 저장되거나 내려받아졌는지 확인하세요.</translation>
    </message>
    <message>
        <source>{name} is a folder, so it was not kept. Choose the files in it.</source>
        <translation>{name}은(는) 폴더이므로 보관하지 않았습니다. 그 안의 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is kept here already, as {title}. Nothing was added.</source>
        <translation>{name}은(는) 이미 {title}(으)로 여기에 보관되어 있습니다. 추가된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Files are kept with people, organisations, agreements, events and the like, so nothing was added here.</source>
        <translation>파일은 인물, 기관, 협약, 행사 등과 함께 보관되므로 여기에는 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The content of {name} is missing from this file. Nothing was changed. Look for it in a backup.</source>
        <translation>{name}의 내용이 이 파일에 없습니다. 변경된 것은 없습니다. 백업에서 찾아보세요.</translation>
    </message>
    <message>
        <source>Two parties at least are needed.</source>
        <translation>당사자가 둘 이상 필요합니다.</translation>
    </message>
    <message>
        <source>It is not said whether the agreement binds.</source>
        <translation>구속력 여부가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody is named who signed.</source>
        <translation>서명한 사람이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>No signed copy is attached, and its location is not recorded.</source>
        <translation>서명본이 첨부되지 않았고 보관 장소도 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Neither the date of effect nor that of signature is known.</source>
        <translation>발효일도 서명일도 알려지지 않았습니다.</translation>
    </message>
    <message>
        <source>neither the expiry date nor the term is known</source>
        <translation>만료일도 기간도 알려지지 않음</translation>
    </message>
    <message>
        <source>it runs until it is ended</source>
        <translation>종료할 때까지 유효</translation>
    </message>
    <message>
        <source>the term is undated: neither effect nor signature has a date</source>
        <translation>기간의 시작일(발효일, 서명일)을 알 수 없음</translation>
    </message>
    <message>
        <source>the notice period is not known</source>
        <translation>통지 기간을 알 수 없음</translation>
    </message>
    <message>
        <source>“{stage}” needs more, so the stage was left as it was. {sentences}</source>
        <translation>“{stage}” 단계에 필요한 것이 더 있어 단계를 그대로 두었습니다. {sentences}</translation>
    </message>
    <message>
        <source>Required signatures without a date: {undated} of {required}.</source>
        <translation>필요한 서명 {required}개 중 날짜가 없는 것: {undated}개.</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>적힌 대로</translation>
    </message>
    <message>
        <source>the term is only known in words: “{words}”</source>
        <translation>기간이 말로만 적혀 있음: “{words}”</translation>
    </message>
    <message>
        <source>the notice period is only known in words: “{words}”</source>
        <translation>통지 기간이 말로만 적혀 있음: “{words}”</translation>
    </message>
    <message>
        <source>{words}, from its effect</source>
        <translation>발효일부터 {words}</translation>
    </message>
    <message>
        <source>{words}, from its signature</source>
        <translation>서명일부터 {words}</translation>
    </message>
    <message>
        <source>{words} before expiry</source>
        <translation>만료 {words} 전</translation>
    </message>
    <message>
        <source>{months} months before expiry</source>
        <translation>만료 {months}개월 전</translation>
    </message>
    <message>
        <source>the date would lie outside the years 1000 to 9999</source>
        <translation>날짜가 1000년에서 9999년 사이를 벗어남</translation>
    </message>
    <message>
        <source>it cannot be counted from {date}, which is not known to the day</source>
        <translation>{date}은(는) 날짜까지 알려지지 않아 계산할 수 없음</translation>
    </message>
    <message>
        <source>Clause {name}</source>
        <translation>조항 {name}</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be merged: choose two people or two organisations. Nothing was changed.</source>
        <translation>{first}와(과) {second}는 합칠 수 없습니다. 두 사람이나 두 기관을 고르세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>{example} is an invented example and {real} is not, so they were not merged. Nothing was changed.</source>
        <translation>{example}은(는) 지어낸 예이고 {real}은(는) 아니어서 합치지 않았습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Something to compare with is needed.</source>
        <translation>비교할 값이 필요합니다.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>clause {other} is struck out</source>
        <translation>조항 {other} 삭제</translation>
    </message>
    <message>
        <source>clause {name} replaces clause {other}</source>
        <translation>조항 {other}을(를) 조항 {name}(으)로 대체</translation>
    </message>
    <message>
        <source>clause {name} is added</source>
        <translation>조항 {name} 추가</translation>
    </message>
    <message>
        <source>with the words “{words}”</source>
        <translation>“{words}” 포함</translation>
    </message>
    <message>
        <source>archived records</source>
        <translation>보관된 기록</translation>
    </message>
    <message>
        <source>those selected</source>
        <translation>선택한 기록만</translation>
    </message>
    <message>
        <source>all that is not archived</source>
        <translation>보관되지 않은 모든 기록</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>by reference</source>
        <translation>번호순</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>최근 날짜부터</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>이른 날짜부터</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>큰 값부터</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>작은 값부터</translation>
    </message>
    <message>
        <source>first to last</source>
        <translation>항목 순서대로</translation>
    </message>
    <message>
        <source>last to first</source>
        <translation>항목 역순</translation>
    </message>
    <message>
        <source>from A to Z</source>
        <translation>가나다순</translation>
    </message>
    <message>
        <source>from Z to A</source>
        <translation>가나다 역순</translation>
    </message>
    <message>
        <source>Printed {day} · {count}</source>
        <translation>인쇄 {day} · {count}</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{records} {count}건</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
    <message>
        <source>{group}, continued</source>
        <translation>{group} (계속)</translation>
    </message>
    <message>
        <source>Left out for want of room</source>
        <translation>공간이 부족하여 제외</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>대외비</translation>
    </message>
    <message>
        <source>invented example</source>
        <translation>가상 예시</translation>
    </message>
    <message>
        <source>INVENTED EXAMPLE · records marked so are made up</source>
        <translation>가상 예시 · 이 표시가 있는 기록은 지어낸 것입니다</translation>
    </message>
    <message>
        <source>No record fits, so there is nothing in this table.</source>
        <translation>해당하는 기록이 없어 이 표는 비어 있습니다.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>{records} cannot be printed by “{word}”. Nothing was written. Name one or more of: {names}.</source>
        <translation>{records}은(는) “{word}”(으)로 인쇄할 수 없습니다. 아무것도 쓰지 않았습니다. 다음 중에서 고르십시오: {names}.</translation>
    </message>
    <message>
        <source>There is no earlier value to bring back here. Nothing was changed; undo the deletion first.</source>
        <translation>여기에는 되돌릴 이전 값이 없습니다. 바뀐 것은 없습니다. 먼저 삭제를 실행 취소하세요.</translation>
    </message>
    <message>
        <source>None recorded: {lists}</source>
        <translation>기록 없음: {lists}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>인쇄 {day}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>외 {count}</translation>
    </message>
    <message>
        <source>This file cannot be read: it is damaged, or not what its name says. It was left as it is.</source>
        <translation>이 파일은 읽을 수 없습니다. 손상되었거나 이름과 다른 파일입니다. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>This picture has more than 40 megapixels, so it was not opened. It was left as it is.</source>
        <translation>이 그림은 4천만 화소가 넘어 열지 않았습니다. 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>This PDF has more than 3,000 pages, so it is not shown here. Save a copy to open it elsewhere.</source>
        <translation>이 PDF는 3,000쪽이 넘어 여기에서 보여 주지 않습니다. 사본을 저장해 다른 곳에서 여세요.</translation>
    </message>
    <message>
        <source>Reading this file took too much time or memory, so it was stopped. It was left as it is. Save a copy to open it elsewhere.</source>
        <translation>이 파일을 읽는 데 시간이나 메모리가 너무 많이 들어 멈추었습니다. 파일은 그대로 두었습니다. 사본을 저장해 다른 곳에서 여세요.</translation>
    </message>
    <message>
        <source>The field and its values were kept as they were.</source>
        <translation>필드와 값을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>A choice needs options: write them here, one a line.</source>
        <translation>선택 필드에는 선택지가 필요합니다. 한 줄에 하나씩 적으세요.</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>A number of days is expected, such as 90.</source>
        <translation>90과 같은 일수를 입력하십시오.</translation>
    </message>
    <message>
        <source>{name} goes before a signatory but does not sign, and so stands behind the table.</source>
        <translation>{name}: 서명자보다 서열이 높지만 서명하지 않으므로 서명석 뒤에 섭니다.</translation>
    </message>
    <message>
        <source>It is not known who holds original {original}.</source>
        <translation>원본 {original}의 보관처를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Original {original} names {party} first but is held by {holder}.</source>
        <translation>원본 {original}의 첫째 당사자는 {party}인데 보관처는 {holder}입니다.</translation>
    </message>
    <message>
        <source>Nobody is known to have certified, with a date, that the {language} text conforms.</source>
        <translation>{language}본의 문안이 일치함을 누가 언제 확인했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>하루 전</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>다음 날</translation>
    </message>
    <message>
        <source>There is no folder {name}, so nothing was made. Choose another, or look whether the disk is connected.</source>
        <translation>{name} 폴더가 없어 아무것도 만들지 않았습니다. 다른 폴더를 고르거나 디스크가 연결되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{title} was deleted, so single values of it cannot be restored. Undo the deletion first.</source>
        <translation>{title} 기록이 삭제되어 그 값만 되돌릴 수 없습니다. 먼저 삭제를 실행 취소하십시오.</translation>
    </message>
    <message>
        <source>The field was deleted, so what it said cannot be restored. Undo the deletion of the field first.</source>
        <translation>항목이 삭제되어 그 내용을 되돌릴 수 없습니다. 먼저 항목 삭제를 실행 취소하십시오.</translation>
    </message>
    <message>
        <source>{title} was deleted, so a link to it cannot be restored. Undo that deletion first.</source>
        <translation>{title} 기록이 삭제되어 그 연결을 되돌릴 수 없습니다. 먼저 그 삭제를 실행 취소하십시오.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field as it is now, so it cannot be restored. Enter a value that fits.</source>
        <translation>“{value}” 값은 지금의 항목에 맞지 않아 되돌릴 수 없습니다. 맞는 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>The search index of {name} is damaged. Nothing was changed, and every record is whole. Rebuild the index with “Rebuild the search index” in the window, or with the command “rebuild”, and try again.</source>
        <translation>{name}의 검색 색인이 손상되었습니다. 아무것도 바뀌지 않았고 모든 기록은 온전합니다. 창에서 ‘검색 색인 다시 만들기’로, 또는 명령 “rebuild”로 색인을 다시 만든 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{name}” fits several people: {names}. Write more of the name.</source>
        <translation>“{name}”에 해당하는 인물이 여럿입니다: {names}. 이름을 더 쓰십시오.</translation>
    </message>
    <message>
        <source>“{name}” is neither a day, such as Friday, nor a person in this register.</source>
        <translation>“{name}”은(는) 금요일과 같은 날짜도 아니고 이 파일에 있는 인물도 아닙니다.</translation>
    </message>
    <message>
        <source>A date is expected, such as 2022, September 2022 or 22 September 2022.</source>
        <translation>2022년, 2022년 9월 또는 2022년 9월 22일과 같은 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>A date is expected, such as yesterday, Friday, 12 Nov or 22 September 2022.</source>
        <translation>어제, 금요일, 11월 12일 또는 2022년 9월 22일과 같은 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>A year has four digits, such as 2022.</source>
        <translation>연도는 2022와 같이 네 자리입니다.</translation>
    </message>
    <message>
        <source>A time is expected, such as 14:30.</source>
        <translation>14:30과 같은 시각을 입력하십시오.</translation>
    </message>
    <message>
        <source>A whole number is expected, such as 4.</source>
        <translation>4와 같은 정수를 입력하십시오.</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>There is no month {month}: write the day before the month, 22/9/2022.</source>
        <translation>{month}월은 없습니다. 2022년 9월 22일처럼 연, 월, 일 순서로 쓰거나 22/9/2022처럼 일을 월 앞에 쓰십시오.</translation>
    </message>
    <message>
        <source>{month} has no day {day}.</source>
        <translation>{month}에는 {day}일이 없습니다.</translation>
    </message>
    <message>
        <source>Days cannot be counted from {date}: the day is not known.</source>
        <translation>{date}은(는) 일까지 알려지지 않아 날수를 셀 수 없습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a month. {expected}</source>
        <translation>“{text}”은(는) 월 이름이 아닙니다. {expected}</translation>
    </message>
    <message>
        <source>{date} is not a {day}.</source>
        <translation>{date}은(는) {day}이 아닙니다.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>An event cannot have ended before it began.</source>
        <translation>행사는 시작하기 전에 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is their own companion: choose another person.</source>
        <translation>자기 자신의 동반자가 될 수 없습니다. 다른 사람을 고르십시오.</translation>
    </message>
    <message>
        <source>Nobody interprets for themselves: choose another person.</source>
        <translation>자기 자신을 통역할 수 없습니다. 다른 사람을 고르십시오.</translation>
    </message>
    <message>
        <source>Nobody sits next to themselves: choose another person.</source>
        <translation>자기 자신의 옆에 앉을 수 없습니다. 다른 사람을 고르십시오.</translation>
    </message>
    <message>
        <source>A place by decision needs its reason: write it first.</source>
        <translation>지정 순위에는 사유가 필요합니다. 사유를 먼저 적으십시오.</translation>
    </message>
    <message>
        <source>Places are counted from 1.</source>
        <translation>순위는 1부터 셉니다.</translation>
    </message>
    <message>
        <source>At least one is needed; leave it empty where the number is open.</source>
        <translation>하나 이상이어야 합니다. 수가 정해지지 않았으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>It is counted from 1.</source>
        <translation>1부터 셉니다.</translation>
    </message>
    <message>
        <source>A limit cannot end before it begins.</source>
        <translation>한도는 시작하기 전에 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>명부 번호</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Order among institutions</source>
        <translation>기관 간 순서</translation>
    </message>
    <message>
        <source>Founding of the organisation</source>
        <translation>기관 설립</translation>
    </message>
    <message>
        <source>Head of the body</source>
        <translation>기관장</translation>
    </message>
    <message>
        <source>Substantive before acting</source>
        <translation>정식 임명 우선</translation>
    </message>
    <message>
        <source>Date of appointment</source>
        <translation>임명일</translation>
    </message>
    <message>
        <source>In their own right before stand-ins</source>
        <translation>본인 우선, 대리 참석 다음</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>head of the body</source>
        <translation>기관장</translation>
    </message>
    <message>
        <source>not head of the body</source>
        <translation>기관장 아님</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>직무 대행</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>정식 임명</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>대리 참석</translation>
    </message>
    <message>
        <source>in their own right</source>
        <translation>본인 참석</translation>
    </message>
    <message>
        <source>Companion of {name}.</source>
        <translation>{name}의 동반자.</translation>
    </message>
    <message>
        <source>By decision, place {place}: {reason}.</source>
        <translation>지정 순위 {place}: {reason}.</translation>
    </message>
    <message>
        <source>Takes the place of {name}.</source>
        <translation>{name}의 자리를 대신합니다.</translation>
    </message>
    <message>
        <source>Counted as {post}, the highest post.</source>
        <translation>가장 높은 직위인 {post} 기준.</translation>
    </message>
    <message>
        <source>Counted as {post}.</source>
        <translation>{post} 기준.</translation>
    </message>
    <message>
        <source>Nobody else is compared.</source>
        <translation>비교할 사람이 없습니다.</translation>
    </message>
    <message>
        <source>{by}: {mine}, after {theirs} ({other}).</source>
        <translation>{by}: {mine}. 앞 순위는 {theirs}({other}).</translation>
    </message>
    <message>
        <source>{by}: {mine}, before {theirs} ({other}).</source>
        <translation>{by}: {mine}. 다음 순위는 {theirs}({other}).</translation>
    </message>
    <message>
        <source>Equal to {other} in everything compared; the name decides.</source>
        <translation>{other}: 비교한 모든 점이 같아 이름순으로 정했습니다.</translation>
    </message>
    <message>
        <source>Place {place} was given to several: {names}. Who has it?</source>
        <translation>순위 {place}에 여러 사람이 지정되었습니다: {names}. 누구로 할까요?</translation>
    </message>
    <message>
        <source>{name} holds several posts: {posts}. Which one counts here?</source>
        <translation>{name}: 직위가 여럿입니다({posts}). 이 행사에서는 어느 직위를 따를까요?</translation>
    </message>
    <message>
        <source>Place {place} of {name} has no reason and is not applied.</source>
        <translation>{name}: 지정 순위 {place}에 사유가 없어 적용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Equal in everything compared: {names}. Who goes first?</source>
        <translation>비교한 모든 점에서 같습니다: {names}. 누가 먼저입니까?</translation>
    </message>
    <message>
        <source>{by}: {first} ({one}) and {second} ({other}) may be in either order. Who goes first?</source>
        <translation>{by}: {first}({one}), {second}({other})의 앞뒤를 알 수 없습니다. 누가 먼저입니까?</translation>
    </message>
    <message>
        <source>{name} was given seat {seat} of line {line}, which is not there. Where to now?</source>
        <translation>{name}에게 지정한 자리({line}번 줄 {seat}번)가 없습니다. 어디에 앉을까요?</translation>
    </message>
    <message>
        <source>{name} and {other} were given the same seat. Who has it?</source>
        <translation>{name}, {other}: 같은 자리에 지정되었습니다. 누가 앉을까요?</translation>
    </message>
    <message>
        <source>There is no seat left for {names}. Where do they sit?</source>
        <translation>남은 자리가 없습니다: {names}. 어디에 앉을까요?</translation>
    </message>
    <message>
        <source>{name} does not sit beside {other}.</source>
        <translation>{name}: {other} 옆에 앉지 못했습니다.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>무대</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>테이블 {number}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>참석 예정</translation>
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
        <source>Replaced</source>
        <translation>대리 참석으로 바뀜</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>{name} belongs beside {other}, who does not come. Where to now?</source>
        <translation>{name}: 곁에 앉을 {other} 님이 오지 않습니다. 어디에 앉을까요?</translation>
    </message>
    <message>
        <source>Whom does {name} stand in for?</source>
        <translation>{name}: 누구를 대신합니까?</translation>
    </message>
    <message>
        <source>{name} stands in for {other}, who has come. Who takes the place?</source>
        <translation>{name}: 대신할 {other} 님이 왔습니다. 누가 그 자리에 앉을까요?</translation>
    </message>
    <message>
        <source>{post} fits several offices of the rules ({numbers}). Which one is it?</source>
        <translation>{post}: 규칙의 여러 관직에 맞습니다({numbers}). 어느 것입니까?</translation>
    </message>
    <message>
        <source>Several of the host’s side sign. Do the two sides sit apart, or all by precedence from the middle?</source>
        <translation>주최 측에서 여러 사람이 서명합니다. 양측을 나누어 앉힐까요, 모두 가운데부터 서열순으로 앉힐까요?</translation>
    </message>
    <message>
        <source>Do the flags stand by Korean practice or in Australian order?</source>
        <translation>기를 한국 관행에 따라 세울까요, 호주 순서에 따라 세울까요?</translation>
    </message>
    <message>
        <source>Several flags are marked as the host nation’s: {names}. Which one is it?</source>
        <translation>주최국 기로 표시된 것이 여럿입니다: {names}. 어느 것입니까?</translation>
    </message>
    <message>
        <source>No flag is marked as the host nation’s. {name} is first for now.</source>
        <translation>주최국 기로 표시된 것이 없습니다. 우선 {name} 기를 맨 앞에 둡니다.</translation>
    </message>
    <message>
        <source>{amount} days before</source>
        <translation>{amount}일 전</translation>
    </message>
    <message>
        <source>{amount} days after</source>
        <translation>{amount}일 뒤</translation>
    </message>
    <message>
        <source>{amount} weeks before</source>
        <translation>{amount}주 전</translation>
    </message>
    <message>
        <source>{amount} weeks after</source>
        <translation>{amount}주 뒤</translation>
    </message>
    <message>
        <source>{amount} months before</source>
        <translation>{amount}개월 전</translation>
    </message>
    <message>
        <source>{amount} months after</source>
        <translation>{amount}개월 뒤</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>1주 전</translation>
    </message>
    <message>
        <source>a week after</source>
        <translation>1주 뒤</translation>
    </message>
    <message>
        <source>a month before</source>
        <translation>1개월 전</translation>
    </message>
    <message>
        <source>a month after</source>
        <translation>1개월 뒤</translation>
    </message>
    <message>
        <source>{gift} was refused and must not be given.</source>
        <translation>{gift}: 승인이 거부되어 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>Whether {gift} goes to a public official is not known.</source>
        <translation>{gift}: 공직자에게 주는 선물인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The value of {gift} is not known, so no limit can be checked.</source>
        <translation>{gift}: 가액을 몰라 한도를 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The day on which {gift} is given is not known, so no limit can be checked.</source>
        <translation>{gift}: 전달일을 몰라 한도를 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>{gift} is not approved.</source>
        <translation>{gift}: 승인되지 않았습니다.</translation>
    </message>
    <message>
        <source>No limit by law is known for {gift} on {day}.</source>
        <translation>{gift}: {day} 기준으로 알려진 법정 한도가 없습니다.</translation>
    </message>
    <message>
        <source>{gift} is valued in {currency}, the limit is {limit} ({basis}): convert it.</source>
        <translation>{gift}: 가액은 {currency} 기준이고 한도는 {limit}입니다({basis}). 환산하십시오.</translation>
    </message>
    <message>
        <source>{gift} is worth {value}, over the limit of {limit} ({basis}).</source>
        <translation>{gift}: 가액 {value}, 한도 {limit} 초과({basis}).</translation>
    </message>
    <message>
        <source>{name} was written by an older version of ASM Desktop and is too large to be read as it is. It was left so. Open it for writing once, or copy it to a folder of yours and open it there: it is then brought up to date.</source>
        <translation>{name} 파일은 이전 버전의 ASM Desktop이 쓴 것으로, 그대로 읽기에는 너무 큽니다. 파일은 그대로 두었습니다. 쓰기로 한 번 열거나 자신의 폴더에 복사하여 여십시오. 그러면 새 버전에 맞게 바뀝니다.</translation>
    </message>
    <message>
        <source>Nobody is named to sign for {party}.</source>
        <translation>{party}: 서명할 사람이 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>{due} originals are due, one for each party, but {said} are told of.</source>
        <translation>당사자마다 하나씩 원본 {due}부가 필요한데 {said}부로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>{person} signed original {original} for {party}, and was not named to sign.</source>
        <translation>{person}: 원본 {original}에 서명({party})했지만 서명자로 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>It starts {early} before the item before it starts.</source>
        <translation>앞 항목의 시작보다 {early} 먼저 시작합니다.</translation>
    </message>
    <message>
        <source>Media come before the exchange has acknowledged. Move them behind it.</source>
        <translation>거래소 접수 확인 전에 언론 순서가 있습니다. 그 뒤로 옮기십시오.</translation>
    </message>
    <message>
        <source>It starts {early} before the item before it ends.</source>
        <translation>앞 항목이 끝나기 {early} 전에 시작합니다.</translation>
    </message>
    <message>
        <source>It starts {early} before the event starts.</source>
        <translation>행사가 시작하기 {early} 전에 시작합니다.</translation>
    </message>
    <message>
        <source>It leaves {gap} free before it.</source>
        <translation>앞에 {gap}이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Its length is not known, so the times that follow it cannot be computed.</source>
        <translation>소요 시간을 몰라 그 뒤의 시각을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is named for it.</source>
        <translation>담당자가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>It ends {late} after the event is to end at {end}.</source>
        <translation>행사 종료 예정 {end}보다 {late} 늦게 끝납니다.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{name}, {title}, for {other}</source>
        <translation>{title} {name} ({other} 대리)</translation>
    </message>
    <message>
        <source>{name}, with {other}</source>
        <translation>{name} ({other} 동반)</translation>
    </message>
    <message>
        <source>{name}, {title}</source>
        <translation>{title} {name}</translation>
    </message>
    <message>
        <source>{name} is not introduced.</source>
        <translation>{name}: 소개되지 않습니다.</translation>
    </message>
    <message>
        <source>{name} is introduced and is not there.</source>
        <translation>{name}: 오지 않았는데 소개됩니다.</translation>
    </message>
    <message>
        <source>{name} is introduced {count} times.</source>
        <translation>{name}: {count}번 소개됩니다.</translation>
    </message>
    <message>
        <source>Please take your seats.</source>
        <translation>자리에 앉아 주시기 바랍니다.</translation>
    </message>
    <message>
        <source>Welcome to {event}.</source>
        <translation>지금부터 {event} 행사를 시작하겠습니다.</translation>
    </message>
    <message>
        <source>It is an honour to introduce those who are with us.</source>
        <translation>오늘 함께하신 분들을 소개해 드리겠습니다.</translation>
    </message>
    <message>
        <source>May I ask {who} to speak.</source>
        <translation>{who} 말씀을 듣겠습니다.</translation>
    </message>
    <message>
        <source>The originals are now exchanged.</source>
        <translation>협약서를 교환하겠습니다.</translation>
    </message>
    <message>
        <source>Please come forward for the photographs.</source>
        <translation>기념 촬영이 있겠습니다. 앞으로 나와 주시기 바랍니다.</translation>
    </message>
    <message>
        <source>Gifts are now exchanged.</source>
        <translation>선물을 교환하겠습니다.</translation>
    </message>
    <message>
        <source>There is now time for questions from the media.</source>
        <translation>언론 질의응답을 진행하겠습니다.</translation>
    </message>
    <message>
        <source>This ends {event}. Thank you for coming.</source>
        <translation>이상으로 {event} 행사를 마치겠습니다. 참석해 주셔서 감사합니다.</translation>
    </message>
    <message>
        <source>We come to the signing, round {round} of {rounds}.</source>
        <translation>서명 순서입니다. 전체 {rounds}회 가운데 {round}회차입니다.</translation>
    </message>
    <message>
        <source>We come to the signing.</source>
        <translation>서명 순서입니다.</translation>
    </message>
    <message>
        <source>The run sheet is empty: nobody is introduced.</source>
        <translation>진행표가 비어 있어 아무도 소개되지 않습니다.</translation>
    </message>
    <message>
        <source>The run sheet has no item for introductions. Where are the guests introduced?</source>
        <translation>진행표에 소개 순서가 없습니다. 언제 소개할까요?</translation>
    </message>
    <message>
        <source>The run sheet has several items for introductions; the guests are introduced at the first.</source>
        <translation>진행표에 소개 순서가 여럿입니다. 첫 번째 순서에서 소개합니다.</translation>
    </message>
    <message>
        <source>How is {name} pronounced?</source>
        <translation>{name}: 어떻게 발음합니까?</translation>
    </message>
    <message>
        <source>With which title is {name} introduced?</source>
        <translation>{name}: 어떤 직함으로 소개합니까?</translation>
    </message>
    <message>
        <source>No plan is written for: {case}.</source>
        <translation>계획이 없는 상황: {case}.</translation>
    </message>
    <message>
        <source>{case}: nobody is named to sign instead.</source>
        <translation>{case}: 대신 서명할 사람이 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>{case}: the substitute’s authority to sign is not known.</source>
        <translation>{case}: 대리 서명자의 서명 권한을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{case}: it is not ready.</source>
        <translation>{case}: 준비되지 않았습니다.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>할 일을 입력하세요.</translation>
    </message>
    <message>
        <source>{items}: {flag}</source>
        <translation>{items}: {flag}</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} 외 {count}개</translation>
    </message>
    <message>
        <source>When does the event start? Until that is known its items have lengths, but no times.</source>
        <translation>행사는 언제 시작합니까? 시작 시각을 알 때까지 항목에는 길이만 있고 시각은 없습니다.</translation>
    </message>
    <message>
        <source>The times in the second place need the day and the time zone of the event.</source>
        <translation>두 번째 장소의 시각을 표시하려면 행사의 날짜와 시간대가 필요합니다.</translation>
    </message>
    <message>
        <source>Tent cards, 210 × 99 mm, folded</source>
        <translation>삼각 명패, 210 × 99 mm, 접음</translation>
    </message>
    <message>
        <source>Place cards, 89 × 51 mm</source>
        <translation>좌석 카드, 89 × 51 mm</translation>
    </message>
    <message>
        <source>Large place cards, 102 × 64 mm</source>
        <translation>큰 좌석 카드, 102 × 64 mm</translation>
    </message>
    <message>
        <source>Badges, 90 × 55 mm</source>
        <translation>명찰, 90 × 55 mm</translation>
    </message>
    <message>
        <source>Labels, 99.1 × 38.1 mm, 14 on A4</source>
        <translation>라벨, 99.1 × 38.1 mm, A4에 14장</translation>
    </message>
    <message>
        <source>Labels, 63.5 × 38.1 mm, 21 on A4</source>
        <translation>라벨, 63.5 × 38.1 mm, A4에 21장</translation>
    </message>
    <message>
        <source>Labels, 3⅜ × 2⅓ in, 8 on Letter</source>
        <translation>라벨, 3⅜ × 2⅓인치, 레터에 8장</translation>
    </message>
    <message>
        <source>Labels, 2⅝ × 1 in, 30 on Letter</source>
        <translation>라벨, 2⅝ × 1인치, 레터에 30장</translation>
    </message>
    <message>
        <source>The name has no room even at the smallest size, so there is no card. Write one by hand.</source>
        <translation>가장 작은 크기로도 이름이 들어가지 않아 카드를 만들지 않았습니다. 손으로 쓰세요.</translation>
    </message>
    <message>
        <source>The name has no room but cut inside a word. Look at the card before you set it out.</source>
        <translation>이름이 낱말 가운데에서 나뉘어야만 들어갑니다. 놓기 전에 카드를 살펴보세요.</translation>
    </message>
    <message>
        <source>The office found no room and was left out.</source>
        <translation>직책이 들어갈 자리가 없어 뺐습니다.</translation>
    </message>
    <message>
        <source>The organisation found no room and was left out.</source>
        <translation>기관이 들어갈 자리가 없어 뺐습니다.</translation>
    </message>
    <message>
        <source>There is no card to print, because no guest is chosen. Choose the guests the cards are for.</source>
        <translation>고른 참석자이 없어 인쇄할 카드가 없습니다. 카드를 만들 참석자을 고르세요.</translation>
    </message>
    <message>
        <source>“{name}” is not a guest of {event}. No card was made; check the name on the guest list.</source>
        <translation>“{name}”은(는) {event}의 참석자이 아닙니다. 카드를 만들지 않았습니다. 참석자 명단에서 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>{kind}: {event}</source>
        <translation>{kind}: {event}</translation>
    </message>
    <message>
        <source>{name}: {sentences}</source>
        <translation>{name}: {sentences}</translation>
    </message>
    <message>
        <source>No font has these characters, so their codes are printed: {codes}.</source>
        <translation>어느 글꼴에도 없는 글자여서 부호를 인쇄했습니다: {codes}.</translation>
    </message>
    <message>
        <source>Say the currency too, such as 38,000 KRW.</source>
        <translation>통화도 입력하세요. 예: 38,000 KRW.</translation>
    </message>
    <message>
        <source>“{name}” fits several: {names}. Write more of the name.</source>
        <translation>‘{name}’에 맞는 이름이 여럿입니다: {names}. 이름을 더 입력하세요.</translation>
    </message>
    <message>
        <source>“{name}” is nobody in this register, and no value such as 38,000 KRW.</source>
        <translation>‘{name}’은(는) 이 등록부에 없는 이름이고, 38,000 KRW 같은 금액도 아닙니다.</translation>
    </message>
    <message>
        <source>Say what the gift is.</source>
        <translation>어떤 선물인지 입력하세요.</translation>
    </message>
    <message>
        <source>Say who approved it.</source>
        <translation>누가 승인했는지 입력하세요.</translation>
    </message>
    <message>
        <source>Say when it was approved.</source>
        <translation>언제 승인했는지 입력하세요.</translation>
    </message>
    <message>
        <source>Say what is done.</source>
        <translation>어떻게 할지 입력하세요.</translation>
    </message>
    <message>
        <source>Tasks that moved with the date: {count}.</source>
        <translation>날짜에 맞추어 옮긴 할 일: {count}건.</translation>
    </message>
    <message>
        <source>Tasks without a date until the event has its day: {count}.</source>
        <translation>행사 날짜가 정해질 때까지 날짜가 없는 할 일: {count}건.</translation>
    </message>
    <message>
        <source>{name} cannot take the place of {guest}. Nothing was changed; choose another person.</source>
        <translation>{name}은(는) {guest}의 자리를 대신할 수 없습니다. 바뀐 것은 없습니다. 다른 사람을 고르세요.</translation>
    </message>
    <message>
        <source>When the event began and ended is not noted.</source>
        <translation>행사가 언제 시작하고 끝났는지 적지 않았습니다.</translation>
    </message>
    <message>
        <source>Signatories and witnesses without a date of signing: {count}.</source>
        <translation>서명일이 없는 서명자와 입회인: {count}명.</translation>
    </message>
    <message>
        <source>Items without the time they began: {count}.</source>
        <translation>시작 시각이 없는 순서: {count}개.</translation>
    </message>
    <message>
        <source>Whose the photographs are is not noted.</source>
        <translation>사진의 권리가 누구에게 있는지 적지 않았습니다.</translation>
    </message>
    <message>
        <source>Guests who came and are not thanked yet: {count}.</source>
        <translation>왔으나 아직 감사 인사를 하지 않은 참석자: {count}명.</translation>
    </message>
    <message>
        <source>{event} has no date, so no signature was noted. Give the event its date first.</source>
        <translation>{event}에 날짜가 없어 서명을 적지 않았습니다. 먼저 행사 날짜를 넣으세요.</translation>
    </message>
    <message>
        <source>A sheet of these cards has {places} places, so none can start at {first}. No card was made.</source>
        <translation>이 카드 용지에는 자리가 {places}개뿐이어서 {first}번에서 시작할 수 없습니다. 카드를 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>NON-BINDING</source>
        <translation>구속력 없음</translation>
    </message>
    <message>
        <source>BINDING</source>
        <translation>구속력 있음</translation>
    </message>
    <message>
        <source>BINDING IN PART</source>
        <translation>일부 구속력 있음</translation>
    </message>
    <message>
        <source>that party</source>
        <translation>해당 당사자</translation>
    </message>
    <message>
        <source>each party</source>
        <translation>각 당사자</translation>
    </message>
    <message>
        <source>1 other agreement of these parties is in the register and has no card here.</source>
        <translation>이 당사자들의 다른 협약 1건이 등록되어 있으나 여기에는 싣지 않았습니다.</translation>
    </message>
    <message>
        <source>{count} other agreements of these parties are in the register and have no card here.</source>
        <translation>이 당사자들의 다른 협약 {count}건이 등록되어 있으나 여기에는 싣지 않았습니다.</translation>
    </message>
    <message>
        <source>not known for {parties}: ask {whom}</source>
        <translation>미확인: {parties} (문의처: {whom})</translation>
    </message>
    <message>
        <source>Signatories for {parties} are not known: ask {whom}.</source>
        <translation>서명자가 확인되지 않은 당사자: {parties} (문의처: {whom})</translation>
    </message>
    <message>
        <source>{day} (amendment {number})</source>
        <translation>{day} (변경 {number}호)</translation>
    </message>
    <message>
        <source>{day} ({how})</source>
        <translation>{day} ({how})</translation>
    </message>
    <message>
        <source>Delivery window</source>
        <translation>납품 기간</translation>
    </message>
    <message>
        <source>cannot be computed: {why}</source>
        <translation>계산할 수 없음: {why}</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>날짜 미확인</translation>
    </message>
    <message>
        <source>Exchange announcement: {state}. Nothing of this is public yet.</source>
        <translation>거래소 공시: {state}. 아직 공개할 수 없는 내용입니다.</translation>
    </message>
    <message>
        <source>A partner asks to hold publicity.</source>
        <translation>협력 기관이 공개 보류를 요청했습니다.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>{day} (the agreement)</source>
        <translation>{day} (협약 기준)</translation>
    </message>
    <message>
        <source>Expiry as amended</source>
        <translation>변경된 만료일</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>통지 기한</translation>
    </message>
    <message>
        <source>Expiry, computed</source>
        <translation>만료일(계산)</translation>
    </message>
    <message>
        <source>{mass} in 1 delivery</source>
        <translation>{mass} (1회 납품)</translation>
    </message>
    <message>
        <source>1 delivery is left out: its mass is not known exactly</source>
        <translation>중량이 확정되지 않은 1건 제외</translation>
    </message>
    <message>
        <source>{count} deliveries are left out: their masses are not known exactly</source>
        <translation>중량이 확정되지 않은 {count}건 제외</translation>
    </message>
    <message>
        <source>{counted}; {left}</source>
        <translation>{counted}, {left}</translation>
    </message>
    <message>
        <source>{mass} in {count} deliveries</source>
        <translation>{mass} ({count}회 납품)</translation>
    </message>
    <message>
        <source>{mass} counted</source>
        <translation>{mass} 집계</translation>
    </message>
    <message>
        <source>{mass}: nothing is recorded as delivered</source>
        <translation>{mass}: 납품 기록 없음</translation>
    </message>
    <message>
        <source>nothing: {mass} over what was agreed</source>
        <translation>없음: 합의량을 {mass} 초과</translation>
    </message>
    <message>
        <source>{mass}, before what was left out</source>
        <translation>{mass} (제외분 반영 전)</translation>
    </message>
    <message>
        <source>More was delivered than agreed, by {mass}.</source>
        <translation>합의량보다 {mass} 더 납품되었습니다.</translation>
    </message>
    <message>
        <source>{delivery} was delivered outside the delivery window.</source>
        <translation>납품 기간을 벗어난 납품: {delivery}</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>인도</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>잔량</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>합의량</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Deliveries of no named product</source>
        <translation>품목이 지정되지 않은 납품</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>{count}건 완료</translation>
    </message>
    <message>
        <source>{originals} originals in {texts}: {due} signatures, {made}.</source>
        <translation>{texts} 원본 {originals}부, 서명 {due}건({made}).</translation>
    </message>
    <message>
        <source>Original {number} names {party} first; held by {holder}</source>
        <translation>원본 {number}: {party} 우선 기재, 보관 {holder}</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1개 언어본</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count}개 언어본</translation>
    </message>
    <message>
        <source>none made yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Original {number} names {party} first</source>
        <translation>원본 {number}: {party} 우선 기재</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{viewpoint}.</source>
        <translation>{viewpoint}.</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>모두 완료</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{all}건 중 {some}건</translation>
    </message>
    <message>
        <source>{viewpoint}, from the left to the right.</source>
        <translation>{viewpoint}, 왼쪽에서 오른쪽 순.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>{kind}: {document} between {parties}.</source>
        <translation>{kind}: {document} ({parties}).</translation>
    </message>
    <message>
        <source>{kind}: {document}.</source>
        <translation>{kind}: {document}.</translation>
    </message>
    <message>
        <source>{times} in {place}</source>
        <translation>{place} 기준 {times}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>핵심 메시지</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>말하지 말 것</translation>
    </message>
    <message>
        <source>{time} the day before</source>
        <translation>전날 {time}</translation>
    </message>
    <message>
        <source>{time} the day after</source>
        <translation>다음 날 {time}</translation>
    </message>
    <message>
        <source>binding status not known</source>
        <translation>구속력 여부 미확인</translation>
    </message>
    <message>
        <source>{count} on the list</source>
        <translation>명단 {count}명</translation>
    </message>
    <message>
        <source>2 × marks what is interpreted consecutively and takes twice its own length.</source>
        <translation>2 ×는 순차 통역으로 소요 시간이 두 배가 되는 항목입니다.</translation>
    </message>
    <message>
        <source>Times in {place} cannot be computed: the day and both time zones must be known.</source>
        <translation>{place} 기준 시각을 계산할 수 없습니다. 날짜와 두 시간대를 모두 알아야 합니다.</translation>
    </message>
    <message>
        <source>Times cannot be computed: the event’s start is not known.</source>
        <translation>행사 시작 시각이 확인되지 않아 시각을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>날짜 미확인</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>협약</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>체결 당사자</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>협력 분야</translation>
    </message>
    <message>
        <source>Known to have attended</source>
        <translation>참석이 확인된 사람</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>대외비</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>의향</translation>
    </message>
    <message>
        <source>Hopes</source>
        <translation>희망</translation>
    </message>
    <message>
        <source>Forward-looking statements</source>
        <translation>미래 전망 진술</translation>
    </message>
    <message>
        <source>whoever recorded the quote</source>
        <translation>발언을 기록한 사람</translation>
    </message>
    <message>
        <source>Approval not recorded</source>
        <translation>승인 기록 없음</translation>
    </message>
    <message>
        <source>{state} by {name} on {day}</source>
        <translation>{state} ({name}, {day})</translation>
    </message>
    <message>
        <source>{state}</source>
        <translation>{state}</translation>
    </message>
    <message>
        <source>{state} by {name}</source>
        <translation>{state} ({name})</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state} ({day})</translation>
    </message>
    <message>
        <source>EMBARGO until {moment}</source>
        <translation>엠바고: {moment}까지</translation>
    </message>
    <message>
        <source>about {subject}</source>
        <translation>관련: {subject}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 및 {last}</translation>
    </message>
    <message>
        <source>{things}</source>
        <translation>{things}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ~ {last}</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>{day} 발행</translation>
    </message>
    <message>
        <source>date of publication not known</source>
        <translation>발행일 미확인</translation>
    </message>
    <message>
        <source>reads “{text}”</source>
        <translation>원문 “{text}”</translation>
    </message>
    <message>
        <source>whoever prepares this pack</source>
        <translation>자료 작성자</translation>
    </message>
    <message>
        <source>the offices of the participants</source>
        <translation>참석자 소속 기관</translation>
    </message>
    <message>
        <source>the parties to {ref}</source>
        <translation>{ref} 당사자</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>When this is due: {promise}</source>
        <translation>이행 기한: {promise}</translation>
    </message>
    <message>
        <source>Date of publication of {sources}</source>
        <translation>{sources}의 발행일</translation>
    </message>
    <message>
        <source>The share that {parent} holds in {body}</source>
        <translation>{body}에 대한 {parent}의 지분</translation>
    </message>
    <message>
        <source>What is sensitive or not yet public</source>
        <translation>민감하거나 아직 공개되지 않은 사항</translation>
    </message>
    <message>
        <source>Who represented {body}</source>
        <translation>{body} 측 참석자</translation>
    </message>
    <message>
        <source>Who represents {body}</source>
        <translation>{body} 측 참석 예정자</translation>
    </message>
    <message>
        <source>whoever promised it</source>
        <translation>약속한 당사자</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>the publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>주최 측</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>입회인</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>연설자</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>대리 참석자</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Master of ceremonies</source>
        <translation>사회자</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Aides</source>
        <translation>수행원</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>동반자</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>진행 요원</translation>
    </message>
    <message>
        <source>Last verified {day}, more than {days} days ago</source>
        <translation>최종 확인 {day}, {days}일이 지남</translation>
    </message>
    <message>
        <source>Until {day}; no post on the day of the event is known</source>
        <translation>{day}까지 재직, 행사 당일 직위 미확인</translation>
    </message>
    <message>
        <source>{post} (acting)</source>
        <translation>{post} (직무대행)</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>발음</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>출처 표기</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>측</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>대리 대상</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역사</translation>
    </message>
    <message>
        <source>Contact on the day</source>
        <translation>당일 연락처</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>No way to reach them is recorded</source>
        <translation>연락처 기록 없음</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>출처 외</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>{what}: ask {ask}</source>
        <translation>{what} (문의처: {ask})</translation>
    </message>
    <message>
        <source>Sources differ: {ref} reads “{text}”</source>
        <translation>출처 간 차이: {ref}에는 “{text}”</translation>
    </message>
    <message>
        <source>How to write these characters, which no font of this pack holds: {codes}</source>
        <translation>이 자료의 글꼴에 없는 문자의 표기: {codes}</translation>
    </message>
    <message>
        <source>{sentence} and {count} more</source>
        <translation>{sentence} 외 {count}개</translation>
    </message>
    <message>
        <source>{document}: {title}</source>
        <translation>{document}: {title}</translation>
    </message>
    <message>
        <source>{ref}, version {version}</source>
        <translation>{ref}, 버전 {version}</translation>
    </message>
    <message>
        <source>whoever entered them</source>
        <translation>입력한 사람</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Characters not printed</source>
        <translation>인쇄되지 않는 문자</translation>
    </message>
    <message>
        <source>INVENTED EXAMPLE · the people, organisations and facts in this pack are made up</source>
        <translation>가상 예시 · 이 자료의 인물, 기관, 사실은 모두 지어낸 것입니다</translation>
    </message>
    <message>
        <source>INVENTED EXAMPLE</source>
        <translation>가상 예시</translation>
    </message>
    <message>
        <source>This page is blank, so that the next section starts on a right-hand page.</source>
        <translation>다음 항목이 오른쪽 면에서 시작하도록 비워 둔 면입니다.</translation>
    </message>
    <message>
        <source>prepared by {name}</source>
        <translation>작성 {name}</translation>
    </message>
    <message>
        <source>cleared by {name}, {day}</source>
        <translation>승인 {name}, {day}</translation>
    </message>
    <message>
        <source>cleared by {name}</source>
        <translation>승인 {name}</translation>
    </message>
    <message>
        <source>data as at {day}</source>
        <translation>자료 기준일 {day}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>버전 {number}</translation>
    </message>
    <message>
        <source>DRAFT, not cleared</source>
        <translation>초안, 승인 전</translation>
    </message>
    <message>
        <source>preparer not recorded</source>
        <translation>작성자 기록 없음</translation>
    </message>
    <message>
        <source>It is about {count} lines too long.</source>
        <translation>약 {count}줄이 넘칩니다.</translation>
    </message>
    <message>
        <source>Cut {list} to {most} (there are {count}).</source>
        <translation>{list}: 현재 {count}개이므로 {most}개로 줄이십시오.</translation>
    </message>
    <message>
        <source>Longer than one page.</source>
        <translation>한 쪽을 넘습니다.</translation>
    </message>
    <message>
        <source>“{start}”</source>
        <translation>“{start}”</translation>
    </message>
    <message>
        <source>Cut the longest text, {text}.</source>
        <translation>가장 긴 내용부터 줄이십시오: {text}.</translation>
    </message>
    <message>
        <source>Not cleared: this pack is a DRAFT until somebody clears it</source>
        <translation>승인 전: 승인될 때까지 이 자료는 초안입니다</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>번호</translation>
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
        <source>Data as at</source>
        <translation>자료 기준일</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>협약</translation>
    </message>
    <message>
        <source>Binding status not known</source>
        <translation>구속력 여부 미확인</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>Cooperation areas</source>
        <translation>협력 분야</translation>
    </message>
    <message>
        <source>Signatories and witnesses</source>
        <translation>서명자와 입회인</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>주요 단계</translation>
    </message>
    <message>
        <source>Dates and term</source>
        <translation>날짜와 기간</translation>
    </message>
    <message>
        <source>Text and terms</source>
        <translation>문안과 조건</translation>
    </message>
    <message>
        <source>Binding status</source>
        <translation>구속력</translation>
    </message>
    <message>
        <source>Named in the text as</source>
        <translation>본문상 명칭</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>For</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>서명일</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>예상 질의응답</translation>
    </message>
    <message>
        <source>Certain to be asked</source>
        <translation>반드시 나올 질문</translation>
    </message>
    <message>
        <source>Might be asked</source>
        <translation>나올 수 있는 질문</translation>
    </message>
    <message>
        <source>Only if asked: defensive</source>
        <translation>질문받을 때만: 방어 답변</translation>
    </message>
    <message>
        <source>Likelihood not judged</source>
        <translation>가능성 미판단</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>문</translation>
    </message>
    <message>
        <source>A</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>진행표</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Sound, language</source>
        <translation>음향, 언어</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>담당 미정</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Ends at {time}.</source>
        <translation>{time} 종료.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>로트 {lot}</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>납품</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>순중량</translation>
    </message>
    <message>
        <source>Under {agreement}</source>
        <translation>근거 협약: {agreement}</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>유의 사항</translation>
    </message>
    <message>
        <source>A mark such as [S-0001] leads to its source here. It stands for what the source states; a word in the mark says where a value is implied, known from outside the sources, or unconfirmed.</source>
        <translation>[S-0001]과 같은 표시는 이 목록의 출처를 가리킵니다. 표시는 출처에 명시된 내용을 뜻하며, 추정이거나 출처 외에서 알게 되었거나 확인되지 않은 값은 표시 안에 그렇게 적습니다.</translation>
    </message>
    <message>
        <source>No sources are recorded for what this pack prints.</source>
        <translation>이 자료의 내용에 대해 기록된 출처가 없습니다.</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>말씀 요지</translation>
    </message>
    <message>
        <source>Logistics and contacts</source>
        <translation>행사 지원과 연락처</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>서명자 이름</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>언어본</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>제{number}차</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Precedence and seating</source>
        <translation>의전 서열과 좌석</translation>
    </message>
    <message>
        <source>Line {line}, seat {number}: {name}</source>
        <translation>{line}열 {number}번: {name}</translation>
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
        <source>Reason</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>기</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>the objectives</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>핵심 메시지</translation>
    </message>
    <message>
        <source>“do not say”</source>
        <translation>말하지 말 것</translation>
    </message>
    <message>
        <source>the opening sentence</source>
        <translation>첫 문장</translation>
    </message>
    <message>
        <source>what stands at “{label}”</source>
        <translation>“{label}” 항목</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>May be used</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Not to be disclosed</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>미확인 사항</translation>
    </message>
    <message>
        <source>One thing is not known. Nothing here was guessed; ask before the day.</source>
        <translation>한 가지가 확인되지 않았습니다. 추측한 내용은 없으니 행사 전에 문의하십시오.</translation>
    </message>
    <message>
        <source>{count} things are not known. Nothing here was guessed; ask before the day.</source>
        <translation>{count}가지가 확인되지 않았습니다. 추측한 내용은 없으니 행사 전에 문의하십시오.</translation>
    </message>
    <message>
        <source>Nothing that this pack prints is missing from the register.</source>
        <translation>이 자료에 필요한 내용은 모두 등록되어 있습니다.</translation>
    </message>
    <message>
        <source>Ask {whom}</source>
        <translation>문의처: {whom}</translation>
    </message>
    <message>
        <source>Commitments and follow-ups</source>
        <translation>약속과 후속 조치</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>근거: {evidence}</translation>
    </message>
    <message>
        <source>to {party}</source>
        <translation>→ {party}</translation>
    </message>
    <message>
        <source>By and to</source>
        <translation>약속한 쪽과 받은 쪽</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Represents {body}</source>
        <translation>{body} 대표</translation>
    </message>
    <message>
        <source>No portrait</source>
        <translation>사진 없음</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>For {audience}</source>
        <translation>대상: {audience}</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>브리핑 자료</translation>
    </message>
    <message>
        <source>Principal’s edition</source>
        <translation>수장용</translation>
    </message>
    <message>
        <source>Partner’s edition</source>
        <translation>협력 기관용</translation>
    </message>
    <message>
        <source>MC’s edition</source>
        <translation>사회자용</translation>
    </message>
    <message>
        <source>Media edition</source>
        <translation>언론용</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>행사 유형</translation>
    </message>
    <message>
        <source>Whether it is confirmed, or was held</source>
        <translation>확정 또는 개최 여부</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Type of agreement</source>
        <translation>협약 유형</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>서명일</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>발효일</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Date of delivery</source>
        <translation>납품일</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>예정일</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>{ref} {title}</source>
        <translation>{ref} {title}</translation>
    </message>
    <message>
        <source>Signatories: who signed for {party}</source>
        <translation>서명자: {party} 측에서 서명한 사람</translation>
    </message>
    <message>
        <source>Signatories: who signs for {party}</source>
        <translation>서명자: {party} 측에서 서명할 사람</translation>
    </message>
    <message>
        <source>Whether {name} attended</source>
        <translation>{name} 참석 여부</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} 또는 {last}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>식순</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>참석자 명단</translation>
    </message>
    <message>
        <source>Who does this on the run sheet: {items}</source>
        <translation>진행표의 담당자: {items}</translation>
    </message>
    <message>
        <source>Post on the day</source>
        <translation>당일 직위</translation>
    </message>
    <message>
        <source>Which part of the name is the family name</source>
        <translation>이름 중 성에 해당하는 부분</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>다른 문자로 쓴 이름</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>발음</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Approval to use {quotes}</source>
        <translation>{quotes} 사용 승인</translation>
    </message>
    <message>
        <source>{subject}: {things}</source>
        <translation>{subject}: {things}</translation>
    </message>
    <message>
        <source>When each signatory signed</source>
        <translation>서명자별 서명일</translation>
    </message>
    <message>
        <source>Who said {quotes}</source>
        <translation>{quotes}의 발언자</translation>
    </message>
    <message>
        <source>{document}: there is nothing to print of {title} yet, so no document was made.</source>
        <translation>{document}: {title}에 대해 인쇄할 내용이 아직 없어 문서를 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>The title may itself tell of an agreement that is not public yet: “{title}”.</source>
        <translation>제목 자체가 아직 공개되지 않은 협약을 드러낼 수 있습니다: “{title}”.</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>최근 활동</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>{name} 대리</translation>
    </message>
    <message>
        <source>In another script</source>
        <translation>다른 문자 표기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>재직 중</translation>
    </message>
    <message>
        <source>None is recorded</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>We have promised</source>
        <translation>우리 측 약속</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>최근 접촉</translation>
    </message>
    <message>
        <source>They have promised</source>
        <translation>상대측 약속</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>이행 중인 약속</translation>
    </message>
    <message>
        <source>Background that may be used</source>
        <translation>사용 가능한 배경</translation>
    </message>
    <message>
        <source>Background not to be disclosed</source>
        <translation>비공개 배경</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>행사 지원</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>회의 브리핑</translation>
    </message>
    <message>
        <source>Script of the master of ceremonies</source>
        <translation>사회자 대본</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>준비 일정</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>비상 대응</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Meetings and contacts</source>
        <translation>회의와 접촉</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Notes on the run sheet</source>
        <translation>진행표 메모</translation>
    </message>
    <message>
        <source>Particulars of participants</source>
        <translation>참석자 세부 사항</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>참석 여부</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>약력</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Reasons of the order</source>
        <translation>서열의 근거</translation>
    </message>
    <message>
        <source>Terms of agreements</source>
        <translation>협약 조건</translation>
    </message>
    <message>
        <source>Remarks on agreements</source>
        <translation>협약 관련 메모</translation>
    </message>
    <message>
        <source>Sales terms</source>
        <translation>판매 조건</translation>
    </message>
    <message>
        <source>State of cooperation areas</source>
        <translation>협력 분야 현황</translation>
    </message>
    <message>
        <source>Evidence of commitments</source>
        <translation>약속의 근거</translation>
    </message>
    <message>
        <source>Remarks on deliveries</source>
        <translation>납품 관련 메모</translation>
    </message>
    <message>
        <source>Details of deliveries</source>
        <translation>납품 세부 사항</translation>
    </message>
    <message>
        <source>Activity in cooperation areas</source>
        <translation>협력 분야 활동</translation>
    </message>
    <message>
        <source>References to sources</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>출처 간 차이</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>한 항목</translation>
    </message>
    <message>
        <source>MEDIA EDITION</source>
        <translation>언론용</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Present stage</source>
        <translation>현 단계</translation>
    </message>
    <message>
        <source>With</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>할 것</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>피할 것</translation>
    </message>
    <message>
        <source>what is open</source>
        <translation>미이행 약속</translation>
    </message>
    <message>
        <source>“do”</source>
        <translation>할 것</translation>
    </message>
    <message>
        <source>“avoid”</source>
        <translation>피할 것</translation>
    </message>
    <message>
        <source>Read-ahead</source>
        <translation>사전 자료</translation>
    </message>
    <message>
        <source>Signature matrix</source>
        <translation>서명표</translation>
    </message>
    <message>
        <source>Stakeholder profile</source>
        <translation>인물 자료</translation>
    </message>
    <message>
        <source>Organisation profile</source>
        <translation>기관 자료</translation>
    </message>
    <message>
        <source>Report on cooperation areas</source>
        <translation>협력 분야 보고</translation>
    </message>
    <message>
        <source>Delivery statement</source>
        <translation>납품 명세</translation>
    </message>
    <message>
        <source>Register of agreements</source>
        <translation>협약 대장</translation>
    </message>
    <message>
        <source>for our own use</source>
        <translation>내부용</translation>
    </message>
    <message>
        <source>how to deal with a person</source>
        <translation>인물 응대 정보</translation>
    </message>
    <message>
        <source>not yet public at the exchange</source>
        <translation>거래소 공시 전</translation>
    </message>
    <message>
        <source>a partner asks to hold publicity</source>
        <translation>협력 기관의 공개 보류 요청</translation>
    </message>
    <message>
        <source>not approved by the speaker</source>
        <translation>발언자 미승인</translation>
    </message>
    <message>
        <source>under embargo</source>
        <translation>엠바고</translation>
    </message>
    <message>
        <source>{what} ({count}): {why}</source>
        <translation>{what} ({count}건): {why}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1일 지연</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days}일 지연</translation>
    </message>
    <message>
        <source>by the end of {date}</source>
        <translation>{date} 말까지</translation>
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
        <translation>{days}일 후</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days}일 전</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>시각 미정</translation>
    </message>
    <message>
        <source>{time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{city} {time}</translation>
    </message>
    <message>
        <source>{time} on {date} in {city}</source>
        <translation>{city} {date} {time}</translation>
    </message>
    <message>
        <source>{time} here</source>
        <translation>이곳 {time}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Agreements that end or need notice soon</source>
        <translation>곧 끝나거나 통지가 필요한 협약</translation>
    </message>
    <message>
        <source>To have been signed by now</source>
        <translation>이미 서명되었어야 할 협약</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>담당자 미정</translation>
    </message>
    <message>
        <source>Dispatched, not delivered yet</source>
        <translation>출하됨, 아직 납품되지 않음</translation>
    </message>
    <message>
        <source>We promised {to}</source>
        <translation>{to}에 대한 우리 측 약속</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>우리 측 약속</translation>
    </message>
    <message>
        <source>{by} promised us</source>
        <translation>{by}의 우리 측에 대한 약속</translation>
    </message>
    <message>
        <source>{by} promised {to}</source>
        <translation>{by}의 {to}에 대한 약속</translation>
    </message>
    <message>
        <source>Promised by {by}</source>
        <translation>{by}의 약속</translation>
    </message>
    <message>
        <source>Promised to {to}</source>
        <translation>{to}에 대한 약속</translation>
    </message>
    <message>
        <source>Venue not known</source>
        <translation>장소 미정</translation>
    </message>
    <message>
        <source>notice by</source>
        <translation>통지 기한</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>{what} {date}</source>
        <translation>{what} {date}</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>Nothing is missing: move it to “Signed”.</source>
        <translation>빠진 것이 없습니다. 단계를 “서명”으로 옮기십시오.</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>오늘, {date}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Who, and for whom or what</source>
        <translation>누가, 누구를 위해</translation>
    </message>
    <message>
        <source>Matters of</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <translation>해야 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Seen {place}</source>
        <translation>{place} 본 모습</translation>
    </message>
    <message>
        <source>from behind the table</source>
        <translation>서명석 뒤에서</translation>
    </message>
    <message>
        <source>from the audience</source>
        <translation>객석에서</translation>
    </message>
    <message>
        <source>from behind the head table</source>
        <translation>주빈석 뒤에서</translation>
    </message>
    <message>
        <source>from the room</source>
        <translation>연회장에서</translation>
    </message>
    <message>
        <source>from the stage</source>
        <translation>무대에서</translation>
    </message>
    <message>
        <source>from the back of the hall</source>
        <translation>행사장 뒤쪽에서</translation>
    </message>
    <message>
        <source>from behind the head of the U</source>
        <translation>U자형 상석 뒤에서</translation>
    </message>
    <message>
        <source>from the open end of the U</source>
        <translation>U자형 트인 쪽에서</translation>
    </message>
    <message>
        <source>from behind the rows</source>
        <translation>줄 뒤에서</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>카메라 쪽에서</translation>
    </message>
    <message>
        <source>Flags: {rule}</source>
        <translation>깃발: {rule}</translation>
    </message>
    <message>
        <source>Korean practice</source>
        <translation>한국 관행</translation>
    </message>
    <message>
        <source>Australian order</source>
        <translation>호주 순서</translation>
    </message>
    <message>
        <source>{rule} for now</source>
        <translation>우선 {rule}</translation>
    </message>
    <message>
        <source>{rule}, each behind its signatory</source>
        <translation>{rule}, 각 서명자 뒤에 배치</translation>
    </message>
    <message>
        <source>{office}, {body}</source>
        <translation>{body} {office}</translation>
    </message>
    <message>
        <source>No name in {language} is recorded for {names}.</source>
        <translation>{language} 성명이 기록되지 않아 다른 표기로 소개합니다: {names}.</translation>
    </message>
    <message>
        <source>No office in {language} is recorded for {names}.</source>
        <translation>{language} 직함이나 소속이 기록되지 않아 다른 표기로 소개합니다: {names}.</translation>
    </message>
    <message>
        <source>Several people are called so: {names}. Nobody was invited; choose them by name above.</source>
        <translation>같은 이름이 여러 명입니다: {names}. 아무도 초청하지 않았습니다. 위에서 이름으로 골라 주십시오.</translation>
    </message>
    <message>
        <source>No backup was made in {folder}: {reason}. The register itself is safe, and so are the backups made before. Make room or choose another folder for backups, and try again.</source>
        <translation>{folder}에 백업을 만들지 못했습니다: {reason}. 등록부와 이전 백업은 모두 안전합니다. 공간을 확보하거나 다른 백업 폴더를 선택한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The backup {name} is not sound, so it was not used. Nothing was changed. Choose another backup.</source>
        <translation>백업 {name}이(가) 온전하지 않아 사용하지 않았습니다. 변경된 것은 없습니다. 다른 백업을 선택하십시오.</translation>
    </message>
    <message>
        <source>Beside {name} lies {journal}, which is not part of it: opening the file could mix in what is not its own. Nothing was changed. Move {journal} to another folder, keep it, and try again.</source>
        <translation>{name} 옆에 이 파일의 것이 아닌 {journal}이(가) 있어, 열면 다른 내용이 섞일 수 있습니다. 변경된 것은 없습니다. {journal}을(를) 다른 폴더로 옮겨 보관한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{name} is not as it was when it was last closed: older copies of some of its pages were put back, or it was changed by another program. Nothing was written to it. Keep this copy and open your latest backup.</source>
        <translation>{name}이(가) 마지막으로 닫았을 때와 다릅니다. 일부 페이지가 이전 상태로 되돌려졌거나 다른 프로그램이 변경했습니다. 이 파일에는 아무것도 쓰지 않았습니다. 이 사본을 보관하고 최근 백업을 여십시오.</translation>
    </message>
    <message>
        <source>Nothing in {name} can be read any more, so no new file was made. It was left as it is. Keep it, and restore your latest backup.</source>
        <translation>{name}에서 읽을 수 있는 내용이 없어 새 파일을 만들지 않았습니다. 파일은 그대로 두었습니다. 보관해 두고 최근 백업을 복원하십시오.</translation>
    </message>
    <message>
        <source>part of the register cannot be read</source>
        <translation>등록부의 일부를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the disk refused, perhaps because it is full</source>
        <translation>디스크에 쓸 수 없습니다. 공간이 부족할 수 있습니다</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>그런 폴더가 없습니다</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>Contingency sheet</source>
        <translation>비상 대응표</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation>머리 문장</translation>
    </message>
    <message>
        <source>{name} is locked, so nothing was done. Unlock it with its passphrase, and try again.</source>
        <translation>{name} 파일이 잠겨 있어 아무 작업도 하지 않았습니다. 암호로 잠금을 해제한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used here, or it refused. Nothing was kept there; the passphrase opens the file as before.</source>
        <translation>이 컴퓨터에는 여기에서 쓸 수 있는 키체인이 없거나 요청이 거부되었습니다. 아무것도 보관하지 않았으며, 파일은 이전처럼 암호로 열립니다.</translation>
    </message>
    <message>
        <source>A passphrase is needed to encrypt the file. Nothing was changed; enter one.</source>
        <translation>파일을 암호화하려면 암호가 필요합니다. 아무것도 변경하지 않았습니다. 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Keep this sheet as you keep money: whoever has it and the file can read everything.</source>
        <translation>이 종이를 현금처럼 보관하십시오. 이 종이와 파일을 가진 사람은 모든 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter the code in the place of the passphrase. Capitals and spaces do not matter.</source>
        <translation>암호 대신 이 코드를 입력하십시오. 대소문자와 띄어쓰기는 구분하지 않습니다.</translation>
    </message>
    <message>
        <source>A change of the passphrase makes this code worthless; print another one then, and destroy this sheet.</source>
        <translation>암호를 변경하면 이 코드는 쓸 수 없게 됩니다. 그때 새로 인쇄하고 이 종이는 파기하십시오.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>{document}: nothing of it may be in another edition than the principal’s, or there is nothing to print.</source>
        <translation>{document}: 수장용이 아닌 판에는 실을 수 있는 내용이 없거나 인쇄할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Everything held about this person</source>
        <translation>이 사람에 관해 보유한 모든 정보</translation>
    </message>
    <message>
        <source>It may name other people, whose particulars are to be covered before it is handed over.</source>
        <translation>다른 사람의 이름이 있을 수 있으니, 전달하기 전에 그 정보를 가려 주십시오.</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>인적 사항</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>보관 위치</translation>
    </message>
    <message>
        <source>Only in this file; there is no backup of it.</source>
        <translation>이 파일에만 있으며 백업은 없습니다.</translation>
    </message>
    <message>
        <source>In this file and in {count} backups, the oldest of {day}. What is deleted today is in the last of them until about {until}.</source>
        <translation>이 파일과 백업 {count}개에 있으며, 가장 오래된 백업은 {day}의 것입니다. 오늘 삭제한 정보는 {until}경까지 백업에 남습니다.</translation>
    </message>
    <message>
        <source>{day}: {field}</source>
        <translation>{day}: {field}</translation>
    </message>
    <message>
        <source>Erasing {person} cannot be undone, nor can what was done in the file before. Rows that go: {gone}; that stay under {ref}: {left}; in whose words the name is replaced: {mentions}. Nothing was changed; add --yes to do it.</source>
        <translation>{person}의 삭제는 되돌릴 수 없으며, 그 전에 이 파일에서 한 일도 되돌릴 수 없게 됩니다. 삭제되는 항목: {gone}개, {ref}(으)로 남는 항목: {left}개, 이름이 바뀌는 항목: {mentions}개. 아무것도 변경하지 않았습니다. 실행하려면 --yes를 붙이십시오.</translation>
    </message>
    <message>
        <source>No font holds these characters, so their codes are printed instead: {codes}.</source>
        <translation>다음 문자는 어떤 글꼴에도 없어 대신 코드로 인쇄됩니다: {codes}.</translation>
    </message>
    <message>
        <source>At the edge of each page {what} is cut after {most} characters.</source>
        <translation>각 쪽의 가장자리에서 {what}: {most}자 이후가 잘립니다.</translation>
    </message>
    <message>
        <source>Page {page}: something is higher than the page, and its foot is cut off.</source>
        <translation>{page}쪽: 쪽보다 높은 내용이 있어 아래가 잘립니다.</translation>
    </message>
    <message>
        <source>{pages} pages, and more than {most} are seldom read. Longest, in pages: {sections}.</source>
        <translation>모두 {pages}쪽입니다. {most}쪽을 넘으면 끝까지 읽히기 어렵습니다. 가장 긴 구획(쪽수): {sections}.</translation>
    </message>
    <message>
        <source>{section} ({pages})</source>
        <translation>{section} ({pages})</translation>
    </message>
    <message>
        <source>{codes}</source>
        <translation>{codes}</translation>
    </message>
    <message>
        <source>{sentences}</source>
        <translation>{sentences}</translation>
    </message>
    <message>
        <source>the marking</source>
        <translation>보안 표시</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>참조 번호</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>판 번호</translation>
    </message>
    <message>
        <source>who prepared it</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>who cleared it</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>the lines at “With”</source>
        <translation>‘만나는 사람’의 줄</translation>
    </message>
    <message>
        <source>{name}, and 1 more</source>
        <translation>{name} 외 1명</translation>
    </message>
    <message>
        <source>{name}, and {count} more</source>
        <translation>{name} 외 {count}명</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Planned and delivered so far, in {unit}</source>
        <translation>누적 계획량과 인도량, {unit}</translation>
    </message>
    <message>
        <source>Agreed: {quantity}</source>
        <translation>합의 물량: {quantity}</translation>
    </message>
    <message>
        <source>1 lot is not in the chart, or only in part: a date or mass of it is not known exactly.</source>
        <translation>로트 1건은 날짜나 중량이 정확히 알려지지 않아 도표에 없거나 일부만 들어 있습니다.</translation>
    </message>
    <message>
        <source>{count} lots are not in the chart, or only in part: a date or mass is not known exactly.</source>
        <translation>로트 {count}건은 날짜나 중량이 정확히 알려지지 않아 도표에 없거나 일부만 들어 있습니다.</translation>
    </message>
    <message>
        <source>Quarter {quarter}, {year}</source>
        <translation>{year}년 {quarter}분기</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Sketch of relations</source>
        <translation>관계도</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>통지 기한</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>발효</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>개최</translation>
    </message>
    <message>
        <source>Amendment {number}</source>
        <translation>변경 {number}</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>{times} ({there})</source>
        <translation>{times} ({there})</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>{plan}: these names fit no seat and stand below it: {names}.</source>
        <translation>{plan}: 자리에 들어가지 않아 그림 아래에 적은 이름: {names}.</translation>
    </message>
    <message>
        <source>{plan}: these names are set in the smallest size: {names}.</source>
        <translation>{plan}: 가장 작은 크기로 인쇄되는 이름: {names}.</translation>
    </message>
    <message>
        <source>A password is needed to encrypt the PDF. Nothing was written; enter one.</source>
        <translation>PDF를 암호화하려면 비밀번호가 필요합니다. 아무것도 기록되지 않았습니다. 비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>PDF programs read no more than 127 bytes of a password. Enter a shorter one.</source>
        <translation>PDF 프로그램은 비밀번호를 127바이트까지만 읽습니다. 더 짧은 비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Next contact with {who}</source>
        <translation>{who}와(과) 다음 접촉</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>다음 접촉</translation>
    </message>
    <message>
        <source>The day is printed as a list, which has neither editions nor sections. Nothing was written.</source>
        <translation>오늘의 할 일은 목록으로 인쇄되므로 배포본이나 절을 고를 수 없습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The foot of each page has no room for all that it says, and its end is cut off.</source>
        <translation>각 쪽의 아래쪽에 적을 내용이 다 들어가지 않아 끝이 잘립니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Copy {place} of {count} for {reader} · {number}</source>
        <translation>사본 {place}/{count} · {reader} 귀하 · {number}</translation>
    </message>
    <message>
        <source>Say who cleared it: what nobody has cleared is a DRAFT, and is not issued. Nothing was written.</source>
        <translation>승인자를 입력하십시오. 승인되지 않은 문서는 초안이므로 발행하지 않습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Say who each copy is for, so that it can be asked back. Nothing was written.</source>
        <translation>사본을 회수할 수 있도록 사본별 수령자를 입력하십시오. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was issued under {number} from this file. Look for it at the foot of the copy: {example}.</source>
        <translation>이 파일에서 {number}(으)로 발행된 문서가 없습니다. 사본 하단의 번호를 확인하십시오. 예: {example}</translation>
    </message>
    <message>
        <source>Nothing has changed since {number}, so there is nothing to add to it. Nothing was written.</source>
        <translation>{number} 이후 변경된 내용이 없어 추록이 필요하지 않습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>{number} of {day} is superseded by {newer}.</source>
        <translation>{day} 발행 {number}은(는) {newer}(으)로 대체되었습니다.</translation>
    </message>
    <message>
        <source>{number} of {day} is no longer current. Changed since, and not issued: {count}.</source>
        <translation>{day} 발행 {number}은(는) 더 이상 최신이 아닙니다. 이후 변경되었으나 발행되지 않은 사항: {count}건.</translation>
    </message>
    <message>
        <source>{number} of {day} is current together with its addenda.</source>
        <translation>{day} 발행 {number}은(는) 추록과 함께 최신입니다.</translation>
    </message>
    <message>
        <source>{number} of {day} is current.</source>
        <translation>{day} 발행 {number}은(는) 최신입니다.</translation>
    </message>
    <message>
        <source>It is for {reader}.</source>
        <translation>수령자: {reader}.</translation>
    </message>
    <message>
        <source>Addenda: {numbers}</source>
        <translation>추록: {numbers}</translation>
    </message>
    <message>
        <source>{about}: the order changed</source>
        <translation>{about}: 순서가 변경됨</translation>
    </message>
    <message>
        <source>{about}: new, {now}</source>
        <translation>{about}: 신규, {now}</translation>
    </message>
    <message>
        <source>{about}: no longer there, was {was}</source>
        <translation>{about}: 삭제됨, 이전 내용 {was}</translation>
    </message>
    <message>
        <source>{about}: {was} → {now}</source>
        <translation>{about}: {was} → {now}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>(picture)</source>
        <translation>(사진)</translation>
    </message>
    <message>
        <source>Addendum {version}</source>
        <translation>추록 {version}</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>변경 {count}건</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Issued {day} · keep it with the copy</source>
        <translation>{day} 발행 · 사본과 함께 보관하십시오</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>수령 사본</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>{about}: new</source>
        <translation>{about}: 신규</translation>
    </message>
    <message>
        <source>{section} · {item}</source>
        <translation>{section} · {item}</translation>
    </message>
    <message>
        <source>Seen from behind, the order of flags ({flags}) does not put each behind its signatory ({parties}). Which should hold?</source>
        <translation>서명석 뒤에서 볼 때 국기 순서({flags})로는 국기가 각 서명자 뒤에 놓이지 않습니다({parties}). 어느 쪽을 따를까요?</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>별첨</translation>
    </message>
    <message>
        <source>Annex {number}</source>
        <translation>별첨 {number}</translation>
    </message>
    <message>
        <source>sheet {page} of {pages}</source>
        <translation>{pages}장 중 {page}장</translation>
    </message>
    <message>
        <source>Left out, the annex “{title}”: {reason}</source>
        <translation>별첨 “{title}”은(는) 제외되었습니다: {reason}</translation>
    </message>
    <message>
        <source>{title} is neither a PDF nor a picture. Save it as a PDF, and attach that.</source>
        <translation>{title}은(는) PDF도 그림도 아닙니다. PDF로 저장하여 첨부하십시오.</translation>
    </message>
    <message>
        <source>This PDF is encrypted, so it was not opened. Save it without a password, and attach that.</source>
        <translation>이 PDF는 암호화되어 있어 열지 않았습니다. 비밀번호 없이 저장하여 첨부하십시오.</translation>
    </message>
    <message>
        <source>This PDF has hidden layers, which would be seen in print. Print it to a PDF, and attach that.</source>
        <translation>이 PDF에는 인쇄하면 드러나는 숨은 레이어가 있습니다. PDF로 인쇄하여 그 파일을 첨부하십시오.</translation>
    </message>
    <message>
        <source>This PDF has more than 300 pages, which are too many for an annex. Attach the part that is needed.</source>
        <translation>이 PDF는 300쪽을 넘어 별첨으로 쓸 수 없습니다. 필요한 부분만 첨부하십시오.</translation>
    </message>
    <message>
        <source>{document} takes no annexes, or the section “annexes” was left out. Nothing was written.</source>
        <translation>{document}에는 별첨을 넣을 수 없거나 “annexes” 구획이 빠져 있습니다. 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>{reason} Nothing was issued; choose the annexes anew.</source>
        <translation>{reason} 배포본은 만들어지지 않았습니다. 별첨을 다시 선택하십시오.</translation>
    </message>
</context>
</TS>
